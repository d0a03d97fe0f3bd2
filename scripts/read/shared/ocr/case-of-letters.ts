import { median } from '../geometry/median.ts';
import type { GreyPicture } from './ink-layers.ts';
import type { Line } from './line-of-number.ts';
import type { Piece } from './pieces-of.ts';
import { piecesOfSigns, signs } from './pieces-of-signs.ts';

/** Shares of a figure’s height: a capital’s head is near a figure’s. */
const mostBelow = 0.1;
const leastBelow = 0.18;
const figure = /\d/u;
const letter = /\p{L}/u;
// «ЗПі»: no clerk writes a word so; what is thin, or pale at its head, seems lower than it is
const bothCases = /\p{Lu}\p{Ll}|\p{Ll}\p{Lu}/u;

/**
 * An index whose letters are small or capital as their height beside its figures says: «п» and «П» are one form in two
 * sizes, which engines mix. Null if the pieces of ink are not its signs one by one, or a letter’s height says nothing, or
 * a word would come to have both cases.
 *
 * @param line the index’s line and its place in it
 * @param tall tells letters that are as high small as capital
 */
export function caseOfLetters(
	{ picture, box }: Line<GreyPicture>,
	index: string,
	tall?: RegExp,
): string | null {
	const pieces = piecesOfSigns({ picture, box }, index);
	const written = [...index.matchAll(signs)];
	if (!pieces) return null;
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
	return cased !== index && bothCases.test(cased) ? null : cased;
}

function heightOf({ top, bottom }: Piece): number {
	return bottom - top + 1;
}
