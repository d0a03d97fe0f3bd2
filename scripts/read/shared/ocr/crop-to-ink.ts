import type { GreyPicture } from './ink-layers.ts';
import type { RecognisedPage } from './recognise.ts';

/** A part of a picture, with a mapping of positions in it to the whole picture. */
export interface Cropped {
	readonly picture: GreyPicture;
	/** Maps what was read in the part to the whole picture. */
	moved(page: RecognisedPage): RecognisedPage;
}

const white = 255;
/** Pixels of paper that an engine wants around text. */
const margin = 20;

/** Cuts away the empty margins of a picture: an engine would look through them for lines. */
export function cropToInk({ pixels, width, height }: GreyPicture): Cropped {
	let [left, top, right, bottom] = [width, height, 0, 0];
	for (let y = 0, at = 0; y < height; y++) {
		for (let x = 0; x < width; x++, at++) {
			if (pixels[at] === white) continue;
			if (x < left) left = x;
			if (x > right) right = x;
			if (y < top) top = y;
			bottom = y;
		}
	}
	left = Math.max(0, left - margin);
	top = Math.max(0, top - margin);
	const part = {
		width: Math.max(1, Math.min(width, right + 1 + margin) - left),
		height: Math.max(1, Math.min(height, bottom + 1 + margin) - top),
	};
	const cut = new Uint8Array(part.width * part.height).fill(white);
	for (let y = 0; y < part.height; y++) {
		const from = (top + y) * width + left;
		cut.set(pixels.subarray(from, from + part.width), y * part.width);
	}
	return { picture: { pixels: cut, ...part }, moved: (page) => movedBy(page, left, top) };
}

function movedBy({ engine, lines }: RecognisedPage, dx: number, dy: number): RecognisedPage {
	const move = <T extends { readonly box: RecognisedPage['lines'][number]['box'] }>(one: T): T => {
		const [x0, y0, x1, y1] = one.box;
		return { ...one, box: [x0 + dx, y0 + dy, x1 + dx, y1 + dy] };
	};
	return { engine, lines: lines.map((line) => ({ ...move(line), words: line.words.map(move) })) };
}
