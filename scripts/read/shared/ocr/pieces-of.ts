import type { Box } from '../../contract/box.ts';
import type { GreyPicture } from './ink-layers.ts';

/** The bounding box of a piece of ink that touches nothing else. */
export interface Piece {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Darker pixels are ink. */
const usualInk = 140;

/**
 * The pieces of ink in a box of a picture, from left to right; what goes beyond the box is cut at it.
 *
 * @param box in pixels
 * @param ink lighter pixels are none: a darker one parts what nearly touches
 */
export function piecesOf(
	{ pixels, width, height }: GreyPicture,
	[x0, y0, x1, y1]: Box,
	ink: number = usualInk,
): Piece[] {
	const [left, right] = [Math.max(0, Math.floor(x0)), Math.min(width, Math.ceil(x1))];
	const [top, bottom] = [Math.max(0, Math.floor(y0)), Math.min(height, Math.ceil(y1))];
	const seen = new Uint8Array(pixels.length);
	const isInk = (x: number, y: number) =>
		x >= left && x < right && y >= top && y < bottom && (pixels[y * width + x] ?? 255) < ink;
	const pieces: Piece[] = [];
	for (let y = top; y < bottom; y++) {
		for (let x = left; x < right; x++) {
			if (!seen[y * width + x] && isInk(x, y)) pieces.push(pieceFrom(x, y));
		}
	}
	return pieces.sort((a, b) => a.left - b.left);

	/** Marks a piece of ink as seen. */
	function pieceFrom(fromX: number, fromY: number): Piece {
		const open: (readonly [number, number])[] = [[fromX, fromY]];
		seen[fromY * width + fromX] = 1;
		const piece = { left: fromX, top: fromY, right: fromX, bottom: fromY };
		for (let next = open.pop(); next; next = open.pop()) {
			const [x, y] = next;
			piece.left = Math.min(piece.left, x);
			piece.right = Math.max(piece.right, x);
			piece.top = Math.min(piece.top, y);
			piece.bottom = Math.max(piece.bottom, y);
			for (let dy = -1; dy <= 1; dy++) {
				for (let dx = -1; dx <= 1; dx++) {
					const at = (y + dy) * width + x + dx;
					if (seen[at] || !isInk(x + dx, y + dy)) continue;
					seen[at] = 1;
					open.push([x + dx, y + dy]);
				}
			}
		}
		return piece;
	}
}
