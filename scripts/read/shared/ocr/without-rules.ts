import type { GreyPicture } from './ink-layers.ts';

const white = 255;
const ink = 160;
/** Pixels at 300 dots an inch: no stroke of a letter goes on so far, and no rule of a form is so thick. */
const shortest = 80;
const thickest = 9;

/** Whitens the rules of a form below its date and number: where an engine sees them, it takes the row for a drawing. */
export function withoutRules({ pixels, width, height }: GreyPicture): GreyPicture {
	const cleared = Uint8Array.from(pixels);
	const isInk = (x: number, y: number) => y >= 0 && y < height && (pixels[y * width + x] ?? white) < ink;
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const from = x;
			while (x < width && isInk(x, y)) x++;
			if (x - from < shortest) continue;
			for (let at = from; at < x; at++) clearThin(at, y);
		}
	}
	return { pixels: cleared, width, height };

	/** Whitens the ink above and below a pixel, where it is a rule's and not a letter's that stands on it. */
	function clearThin(x: number, y: number): void {
		let [top, bottom] = [y, y];
		while (y - top <= thickest && isInk(x, top - 1)) top--;
		while (bottom - y <= thickest && isInk(x, bottom + 1)) bottom++;
		if (bottom - top >= thickest) return;
		for (let row = Math.max(0, top - 1); row <= Math.min(height - 1, bottom + 1); row++)
			cleared[row * width + x] = white;
	}
}
