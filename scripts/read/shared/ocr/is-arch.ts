import type { GreyPicture } from './ink-layers.ts';
import type { Piece } from './pieces-of.ts';

/** Darker pixels are ink. */
const ink = 140;
/** Times as wide as it is high. */
const [narrowest, widest] = [0.5, 1.25] as const;
/** Shares of the height: the bar is above, the legs run from it to the foot. */
const barTo = 0.3;
const [legsFrom, legsTo] = [0.35, 0.97] as const;
/** Shares of the width: the legs stand outside, between them is nothing. */
const [leftTo, rightFrom] = [0.4, 0.6] as const;
/** Shares of columns with a bar above, of rows with both legs, and of pixels with ink between these. */
const leastBar = 0.9;
const leastLegs = 0.95;
const mostBetween = 0.04;
/** Share of the width by which a leg leans: that of «Л» goes outward. */
const mostLean = 0.06;
const white = 255;

/**
 * Whether a piece of ink is two upright legs under a bar, as «П» is and no other letter or figure: engines read it as «11»,
 * «М», «N» or «Л». Serifs and a scan’s tilt do not matter.
 */
export function isArch({ pixels, width }: GreyPicture, { left, top, right, bottom }: Piece): boolean {
	const [wide, high] = [right - left + 1, bottom - top + 1];
	if (wide < high * narrowest || wide > high * widest) return false;
	const isInk = (x: number, y: number) => (pixels[y * width + x] ?? white) < ink;
	const columns = rangeOf(left + wide * leftTo, left + wide * rightFrom);
	const rows = rangeOf(top + high * legsFrom, top + high * legsTo);
	const bar = columns.filter((x) => rangeOf(top, top + high * barTo).some((y) => isInk(x, y)));
	const between = columns.flatMap((x) => rows.filter((y) => isInk(x, y))).length;
	const legs = [rangeOf(left, left + wide * leftTo), rangeOf(left + wide * rightFrom, right + 1)] as const;
	return (
		bar.length >= columns.length * leastBar &&
		between <= columns.length * rows.length * mostBetween &&
		legs.every((leg) => isLeg(leg, rows, isInk, wide))
	);
}

/** Whether a leg stands in some columns: ink in nearly all rows, no row of which is far from the others. */
function isLeg(
	columns: readonly number[],
	rows: readonly number[],
	isInk: (x: number, y: number) => boolean,
	wide: number,
): boolean {
	const middles = rows.flatMap((y) => {
		const inked = columns.filter((x) => isInk(x, y));
		const [first, last] = [inked[0], inked.at(-1)];
		return first === undefined || last === undefined ? [] : [(first + last) / 2];
	});
	if (middles.length < rows.length * leastLegs) return false;
	return Math.max(...middles) - Math.min(...middles) <= Math.max(1, wide * mostLean);
}

/** Whole numbers from one to another, which is left out. */
function rangeOf(from: number, to: number): number[] {
	const first = Math.round(from);
	return Array.from({ length: Math.max(0, Math.round(to) - first) }, (_, at) => first + at);
}
