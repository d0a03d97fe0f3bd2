import type { GreyPicture } from './ink-layers.ts';
import type { Piece } from './pieces-of.ts';

/** Pixels beside a figure that its own ink blurs into. */
const halo = 2;
/** Share of the figures' height above which a point has no ink. */
const highest = 0.7;
/** Share of the ink at the foot, and lightness below white: less is the paper’s grain. */
const leastShare = 0.35;
const leastInk = 40;
const white = 255;

/**
 * Whether the ink between two figures goes up where a point has none: a stroke that has faded to specks, which engines read
 * as a point.
 *
 * @param picture with full contrast
 */
export function isNoPoint({ pixels, width, height }: GreyPicture, before: Piece, after: Piece): boolean {
	const [from, to] = [before.right + 1 + halo, after.left - halo];
	const top = Math.min(before.top, after.top);
	const foot = Math.max(before.bottom, after.bottom);
	const middle = Math.round(top + (foot - top) * highest);
	const darkest = (first: number, last: number) => {
		let ink = 0;
		for (let y = Math.max(0, first); y < Math.min(height, last); y++)
			for (let x = from; x < to; x++) ink = Math.max(ink, white - (pixels[y * width + x] ?? white));
		return ink;
	};
	const above = darkest(top, middle);
	return above >= leastInk && above >= darkest(middle, foot + halo) * leastShare;
}
