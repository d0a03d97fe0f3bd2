import type { GreyPicture } from './ink-layers.ts';

const white = 255;
const dark = 140;
/** Pixels at 300 dots an inch: bars are higher than letters’ stems are straight, and wider apart than they run over. */
const lowest = 26;
const overrun = 3;
/** Bars that a row crosses: a row of letters of a stamp’s line crosses fewer straight stems. */
const leastBars = 18;
/** Share of a row’s ink that may differ in the next rows: paper’s grain, and words beside the bars. */
const mostOther = 0.2;
/** Share of the rows in which a bar’s column is ink. */
const leastOfBar = 0.85;

/**
 * Whitens the bars of a code above or below a stamp’s words: an engine takes them for letters, and joins them with the line that
 * they touch. A picture without any stays as it is.
 */
export function withoutBars(picture: GreyPicture): GreyPicture {
	const { pixels, width, height } = picture;
	let cleared: Uint8Array | null = null;
	let from = 0;
	while (from < height) {
		const to = barsCrossed(picture, from) < leastBars ? from : endOfBars(picture, from);
		if (to - from >= lowest) {
			cleared ??= Uint8Array.from(pixels);
			clearBars(cleared, picture, from, to);
			from = to;
		} else from += 1;
	}
	return cleared ? { pixels: cleared, width, height } : picture;
}

function isInk({ pixels, width }: GreyPicture, x: number, y: number): boolean {
	return (pixels[y * width + x] ?? white) < dark;
}

function barsCrossed(picture: GreyPicture, y: number): number {
	let count = 0;
	for (let x = 0; x < picture.width; x++) if (isInk(picture, x, y) && !isInk(picture, x - 1, y)) count++;
	return count;
}

/** The first row that is another than the one where bars may begin. */
function endOfBars(picture: GreyPicture, from: number): number {
	const { width, height } = picture;
	let ink = 0;
	for (let x = 0; x < width; x++) if (isInk(picture, x, from)) ink++;
	for (let y = from + 1; y < height; y++) {
		let others = 0;
		for (let x = 0; x < width; x++) if (isInk(picture, x, y) !== isInk(picture, x, from)) others++;
		if (others > ink * mostOther) return y;
	}
	return height;
}

function clearBars(cleared: Uint8Array, picture: GreyPicture, from: number, to: number): void {
	const { width, height } = picture;
	const [top, bottom] = [Math.max(0, from - overrun), Math.min(height, to + overrun)];
	for (let x = 0; x < width; x++) {
		let ink = 0;
		for (let y = from; y < to; y++) if (isInk(picture, x, y)) ink++;
		if (ink < (to - from) * leastOfBar) continue;
		// With the pale edges of a bar.
		for (let near = Math.max(0, x - 2); near <= Math.min(width - 1, x + 2); near++)
			for (let y = top; y < bottom; y++) cleared[y * width + near] = white;
	}
}
