import type { Box } from '../../contract/box.ts';
import type { RawPicture } from './ink-layers.ts';
import { lightness } from './lightness.ts';

/** Share of the way from the number's darkest ink to paper: thin print in colour is pale, and is ink all the same. */
const inkShare = 0.6;
const white = 255;
/** Shares of a number’s height: paper that no sign of it crosses, and the part of it below which rules of a form run. */
const gap = 0.2;
const aboveRules = 0.78;

/**
 * How far a line reaches on both sides so that nothing is cut at its edge and nothing stands close beyond it: what an engine
 * took for the whole number may be its beginning («273/02» of «273/02-06-59»), and no look at the cut could tell. Where the
 * ink goes on to the picture’s edge, the line stays.
 *
 * @param number its place in the picture, in pixels
 * @param line the left and the right edge of the line as it is known, in pixels
 */
export function untilGaps(
	picture: RawPicture,
	[x0, y0, x1, y1]: Box,
	[left, right]: readonly [number, number],
): [left: number, right: number] {
	const { pixels, width, height } = lightness(picture);
	const [top, bottom] = [
		Math.max(0, Math.floor(y0)),
		Math.min(height, Math.ceil(y0 + (y1 - y0) * aboveRules)),
	];
	const least = Math.max(1, Math.round((y1 - y0) * gap));
	const darkestOf = (x: number) => {
		let darkest = white;
		for (let y = top; y < bottom; y++) darkest = Math.min(darkest, pixels[y * width + x] ?? white);
		return darkest;
	};
	let ink = white;
	for (let x = Math.max(0, Math.floor(x0)); x < Math.min(width, x1); x++) ink = Math.min(ink, darkestOf(x));
	ink += (white - ink) * inkShare;
	const isInked = (x: number) => darkestOf(x) < ink;
	return [edge(Math.floor(left), -1), edge(Math.ceil(right), 1)];

	/** The first place from an edge outwards behind which there is paper enough. */
	function edge(from: number, step: 1 | -1): number {
		let empty = 0;
		for (let x = from - step * least; x >= 0 && x < width; x += step) {
			empty = isInked(x) ? 0 : empty + 1;
			const at = step > 0 ? x + 1 : x;
			if (empty >= least && (step > 0 ? at >= from : at <= from)) return at;
		}
		return from;
	}
}
