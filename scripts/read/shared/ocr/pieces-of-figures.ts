import { median } from '../geometry/median.ts';
import type { GreyPicture } from './ink-layers.ts';
import type { Line } from './line-of-number.ts';
import { type Piece, piecesOf } from './pieces-of.ts';

/** Lightness below which ink is looked for, one after the other: pale strokes break at the first, others touch at the last. */
const inks = [140, 160, 120, 180, 100, 80, 60] as const;
/** Share of the number's height that a figure has; points, hyphens and quotes have less. */
const lowest = 0.45;
/** Times as high as most of them a figure is. */
const lowestFigure = 0.88;
/** Times as wide as most of them a figure is. */
const [narrowest, widest] = [0.65, 1.35] as const;
/** Share of its height from the highest ink of a column to the lowest: a hyphen or a stroke that touches a figure has less. */
const leastOfFigure = 0.32;
// «.», «-», «"»
const lowSigns = /[\s.,:;"«»“”„'’–—-]/u;
const stroke = '/';
const white = 255;
// all but «1», which is narrower
const usualFigure = /[02-9]/u;

/**
 * The piece of ink that is each letter and figure of a number; strokes and hyphens may touch the figures beside them, and
 * strokes may have faded, as they do in coarse print. Null for other signs, and in all if ink and signs do not agree.
 *
 * @param line the number’s line with full contrast, and its place in it
 */
export function piecesOfFigures(
	{ picture, box }: Line<GreyPicture>,
	number: string,
): (Piece | null)[] | null {
	const signs = Array.from(number);
	const least = (box[3] - box[1]) * lowest;
	for (const ink of inks) {
		const all = piecesOf(picture, box, ink);
		const pieces = all.filter((piece) => heightOf(piece) >= least);
		const laid = laidOn(signs, pieces, true) ?? laidOn(signs, pieces, false);
		const alone = laid && trimmed(picture, laid, ink);
		if (alone && isEven(signs, alone)) return whole(alone, all);
	}
	return null;
}

/** Pieces laid on the signs that are high, be strokes among them or not; null if there are more or fewer. */
function laidOn(
	signs: readonly string[],
	pieces: readonly Piece[],
	withStrokes: boolean,
): (Piece | null)[] | null {
	let next = 0;
	const laid = signs.map((sign) => {
		if (lowSigns.test(sign) || (sign === stroke && !withStrokes)) return null;
		const piece = pieces[next++] ?? null;
		return sign === stroke ? null : piece;
	});
	return next === pieces.length ? laid : null;
}

/** Pieces that are too wide without what touches them. */
function trimmed(picture: GreyPicture, laid: readonly (Piece | null)[], ink: number): (Piece | null)[] {
	const usual = median(laid.flatMap((piece) => (piece ? widthOf(piece) : [])));
	return laid.map((piece) => {
		if (!piece || widthOf(piece) < usual * widest) return piece;
		const least = heightOf(piece) * leastOfFigure;
		let { left, right } = piece;
		while (left < right && reachOf(picture, left, piece, ink) < least) left += 1;
		while (left < right && reachOf(picture, right, piece, ink) < least) right -= 1;
		return { ...piece, left, right };
	});
}

/** Figures with what has broken off them above or below; none that is still lower than the others. */
function whole(laid: readonly (Piece | null)[], all: readonly Piece[]): (Piece | null)[] {
	const joined = laid.map((piece) => {
		if (!piece) return null;
		const own = all.filter(({ left, right }) => left >= piece.left - 1 && right <= piece.right + 1);
		const [top, bottom] = [own.map((one) => one.top), own.map((one) => one.bottom)];
		return {
			...piece,
			top: Math.min(piece.top, ...top),
			bottom: Math.max(piece.bottom, ...bottom),
		};
	});
	const usual = median(joined.flatMap((piece) => (piece ? heightOf(piece) : [])));
	return joined.map((piece) => (piece && heightOf(piece) > usual * lowestFigure ? piece : null));
}

/** Pixels from the highest ink of a column to the lowest. */
function reachOf({ pixels, width }: GreyPicture, x: number, { top, bottom }: Piece, ink: number): number {
	const isInk = (y: number) => (pixels[y * width + x] ?? white) < ink;
	let [first, last] = [top, bottom];
	while (first <= last && !isInk(first)) first += 1;
	while (last > first && !isInk(last)) last -= 1;
	return last - first + 1;
}

/** Whether the figures are about as wide as one another. */
function isEven(signs: readonly string[], laid: readonly (Piece | null)[]): boolean {
	const widths = laid.flatMap((piece, at) =>
		piece && usualFigure.test(signs[at] ?? '') ? widthOf(piece) : [],
	);
	if (widths.length === 0) return false;
	const usual = median(widths);
	return widths.every((width) => width > usual * narrowest && width < usual * widest);
}

function widthOf({ left, right }: Piece): number {
	return right - left + 1;
}

function heightOf({ top, bottom }: Piece): number {
	return bottom - top + 1;
}
