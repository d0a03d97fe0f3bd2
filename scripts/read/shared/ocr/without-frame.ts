import type { GreyPicture } from './ink-layers.ts';

const white = 255;
/** Darker pixels are ink; the edge of a stroke is lighter. */
const ink = 200;
/** Shares of the picture that a frame reaches over, and of its own box that is ink at most. */
const leastReach = 0.7;
const mostInk = 0.2;

/**
 * Whitens the frame around a stamp: a thin stroke, joined all along, that reaches around nearly all of the picture. An
 * engine drops lines near it, and a code within it is not found. A picture without one stays as it is.
 */
export function withoutFrame(picture: GreyPicture): GreyPicture {
	const { pixels, width, height } = picture;
	const seen = new Uint8Array(pixels.length);
	const isFrame = (piece: Piece) => {
		const [across, down] = [piece.right - piece.left + 1, piece.bottom - piece.top + 1];
		const isAround = across > width * leastReach && down > height * leastReach;
		return isAround && piece.pixels.length < across * down * mostInk;
	};
	// A frame crosses the middle row and the middle column.
	const row = Math.floor(height / 2) * width;
	for (let x = 0; x < width; x++) {
		const piece = pieceFrom(picture, row + x, seen);
		if (piece && isFrame(piece)) return without(picture, piece);
	}
	return picture;
}

interface Piece {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly pixels: readonly number[];
}

/** The ink that hangs together with that of one pixel; null if that is paper, or was seen. */
function pieceFrom({ pixels, width, height }: GreyPicture, from: number, seen: Uint8Array): Piece | null {
	if (seen[from] || (pixels[from] ?? white) >= ink) return null;
	seen[from] = 1;
	const held = [from];
	let [left, top, right, bottom] = [width, height, 0, 0];
	for (let next = 0; next < held.length; next++) {
		const at = held[next] ?? 0;
		const [x, y] = [at % width, Math.floor(at / width)];
		[left, right] = [Math.min(left, x), Math.max(right, x)];
		[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
		for (let dy = -1; dy <= 1; dy++) {
			for (let dx = -1; dx <= 1; dx++) {
				const near = at + dy * width + dx;
				if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue;
				if (seen[near] || (pixels[near] ?? white) >= ink) continue;
				seen[near] = 1;
				held.push(near);
			}
		}
	}
	return { left, top, right, bottom, pixels: held };
}

function without({ pixels, width, height }: GreyPicture, { pixels: held }: Piece): GreyPicture {
	const cleared = Uint8Array.from(pixels);
	for (const at of held) {
		for (const near of [at, at - 1, at + 1, at - width, at + width])
			if (near >= 0 && near < cleared.length) cleared[near] = white;
	}
	return { pixels: cleared, width, height };
}
