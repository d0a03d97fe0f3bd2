import { median } from '../geometry/median.ts';
import type { GreyPicture } from './ink-layers.ts';
import type { Line } from './line-of-number.ts';
import { type Piece, piecesOf } from './pieces-of.ts';

/** Shares of a figure’s height: a hyphen or a point is lower than the least, a capital’s head is near a figure’s. */
const lowest = 0.45;
const mostBelow = 0.1;
const leastBelow = 0.18;
const signs = /[\p{L}\d/]/gu;
const figure = /\d/u;
const letter = /\p{L}/u;

/**
 * An index whose letters are small or capital as their height beside its figures says: «п» and «П» are one form in two
 * sizes, which engines mix. Null if the pieces of ink are not its signs one by one, or a letter’s height says nothing.
 *
 * @param line the index’s line and its place in it
 * @param tall tells letters that are as high small as capital
 */
export function caseOfLetters(
	{ picture, box }: Line<GreyPicture>,
	index: string,
	tall?: RegExp,
): string | null {
	const high = highPieces(piecesOf(picture, box), (box[3] - box[1]) * lowest);
	const pieces = levelled(whole(high));
	const written = [...index.matchAll(signs)];
	if (pieces.length !== written.length) return null;
	const of = (pattern: RegExp) => pieces.filter((_, at) => pattern.test(written[at]?.[0] ?? ''));
	const figures = of(figure);
	if (figures.length === 0) return null;
	const head = median(figures.map(({ top }) => top));
	const height = median(figures.map(heightOf));
	let cased = index;
	for (const [at, { 0: sign, index: place }] of written.entries()) {
		const piece = pieces[at];
		if (!piece || !letter.test(sign)) continue;
		const below = (piece.top - head) / height;
		const isCapital = below < mostBelow ? true : below > leastBelow ? false : null;
		if (isCapital === null || (isCapital && tall?.test(sign))) return null;
		cased =
			cased.slice(0, place) + (isCapital ? sign.toUpperCase() : sign.toLowerCase()) + cased.slice(place + 1);
	}
	return cased;
}

/** Pieces with no column of paper between them are one sign that is broken. */
function whole(pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (!last || piece.left - last.right > 1) joined.push(piece);
		else
			joined[joined.length - 1] = {
				left: last.left,
				top: Math.min(last.top, piece.top),
				right: Math.max(last.right, piece.right),
				bottom: Math.max(last.bottom, piece.bottom),
			};
	}
	return joined;
}

/** Pieces of a line that runs askew as they would stand if it did not: by the feet of most of them. */
function levelled(pieces: readonly Piece[]): Piece[] {
	const slopes = pieces.flatMap((a, at) =>
		pieces.slice(at + 1).map((b) => (b.bottom - a.bottom) / Math.max(1, b.left - a.left)),
	);
	if (slopes.length === 0) return [...pieces];
	const slope = median(slopes);
	return pieces.map((piece) => {
		const drop = slope * piece.left;
		return { ...piece, top: piece.top - drop, bottom: piece.bottom - drop };
	});
}

function highPieces(pieces: readonly Piece[], least: number): Piece[] {
	return pieces.filter((piece) => heightOf(piece) >= least);
}

function heightOf({ top, bottom }: Piece): number {
	return bottom - top + 1;
}
