import type { GreyPicture } from './ink-layers.ts';

const white = 255;
/** Darker pixels belong to a piece of ink, with what it blurs into. */
const ink = 200;

/**
 * A line without the ink that its edges cut: pieces of the lines above and below, and the rule of a frame, which a stamp that
 * was pressed askew brings into its line. Engines take it for more lines than one, and read none. Ink that touches the
 * number goes with it, so that this is but one more way of showing it.
 */
export function withoutCutInk({ pixels, width, height }: GreyPicture): GreyPicture {
	const cleared = Uint8Array.from(pixels);
	const open: number[] = [];
	const take = (x: number, y: number) => {
		if (x < 0 || y < 0 || x >= width || y >= height) return;
		const at = y * width + x;
		if ((cleared[at] ?? white) >= ink) return;
		cleared[at] = white;
		open.push(at);
	};
	for (let x = 0; x < width; x++) for (const y of [0, height - 1]) take(x, y);
	for (let y = 0; y < height; y++) for (const x of [0, width - 1]) take(x, y);
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		const [x, y] = [at % width, Math.floor(at / width)];
		for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) take(x + dx, y + dy);
	}
	return { pixels: cleared, width, height };
}
