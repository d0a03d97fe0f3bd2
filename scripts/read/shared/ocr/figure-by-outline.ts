import type { GreyPicture } from './ink-layers.ts';
import type { Piece } from './pieces-of.ts';

/** Figures with an outline that has four sides, each open or closed; «0» is closed as «8» is. */
type Outlined = '3' | '5' | '6' | '8' | '9';

/** Shares of a figure's height in which its upper half and its lower half have an outline at the left and at the right. */
const halves = [
	[0.22, 0.42],
	[0.58, 0.8],
] as const;
/** Share of its width in which a side's outline runs. */
const side = 0.42;
/** Of the ink of the palest closed side: an open one has less. */
const mostOfOpen = 0.6;
/** Of the ink that half of the rows reach: a closed side has more all along, and one that counts beside an open one. */
const leastOfClosed = 0.7;
const leastOfPale = 0.4;
const white = 255;

/** Which sides are open: upper left and right, lower left and right. */
const openSides = {
	3: [true, false, true, false],
	5: [false, true, true, false],
	6: [false, true, false, false],
	9: [false, false, true, false],
} as const;

/**
 * The figure whose outline a piece of ink has, of those that engines take for one another: blurred, the gap of «6» closes to
 * an «8» for all of them, while there its ink is paler still. «8» is said of «0» too. Null where the ink does not tell.
 *
 * @param picture with full contrast
 */
export function figureByOutline(picture: GreyPicture, piece: Piece): Outlined | null {
	const full = usualInk(picture, piece);
	const inked = halves.flatMap(([from, to]) => [
		leastInk(picture, piece, from, to, 'left'),
		leastInk(picture, piece, from, to, 'right'),
	]);
	if (Math.min(...inked) >= full * leastOfClosed) return '8';
	for (const figure of ['3', '5', '6', '9'] as const) {
		const of = (isOpen: boolean) => inked.filter((_, at) => openSides[figure][at] === isOpen);
		const palest = Math.min(...of(false));
		if (palest > full * leastOfPale && Math.max(...of(true)) < palest * mostOfOpen) return figure;
	}
	return null;
}

/** The ink that half of a piece's rows reach. */
function usualInk(picture: GreyPicture, { left, top, right, bottom }: Piece): number {
	const rows = Array.from({ length: bottom - top + 1 }, (_, row) => darkest(picture, left, right, top + row));
	return rows.sort((a, b) => a - b)[Math.floor(rows.length / 2)] ?? 0;
}

/** The ink of a side where it is palest, over three rows: where there is a gap, none. */
function leastInk(
	picture: GreyPicture,
	{ left, top, right, bottom }: Piece,
	from: number,
	to: number,
	at: 'left' | 'right',
): number {
	const [high, reach] = [bottom - top + 1, Math.floor((right - left + 1) * side)];
	const [first, last] = at === 'left' ? [left, left + reach] : [right - reach, right];
	const [upper, lower] = [Math.round(top + high * from) - 1, Math.round(top + high * to) + 1];
	const rows = Array.from({ length: lower - upper + 1 }, (_, row) =>
		darkest(picture, first, last, upper + row),
	);
	return Math.min(...rows.slice(2).map((ink, row) => (ink + (rows[row] ?? 0) + (rows[row + 1] ?? 0)) / 3));
}

function darkest({ pixels, width }: GreyPicture, first: number, last: number, y: number): number {
	let ink = 0;
	for (let x = first; x <= last; x++) ink = Math.max(ink, white - (pixels[y * width + x] ?? white));
	return ink;
}
