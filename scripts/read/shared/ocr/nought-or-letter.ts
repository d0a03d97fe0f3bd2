import { median } from '../geometry/median.ts';
import type { GreyPicture } from './ink-layers.ts';
import type { Line } from './line-of-number.ts';
import type { Piece } from './pieces-of.ts';
import { piecesOfSigns, signs } from './pieces-of-signs.ts';

/** Times as wide as other figures: a nought is not, the letter is. */
const [mostOfNought, leastOfLetter] = [1.13, 1.3];
/** Figures beside it that tell how wide one is. */
const leastFigures = 2;
// all but «1», which is narrower, and the nought itself
const usualFigure = /[2-9]/u;

/**
 * Whether a sign of an index is the figure or the letter that is as round: a nought is as narrow as other figures, the letter
 * wider by half. Null if the ink does not tell: where letters touch, or in type whose signs are all equally wide.
 *
 * @param line the index’s line and its place in it
 * @param place of the sign in the index
 */
export function noughtOrLetter(
	line: Line<GreyPicture>,
	index: string,
	place: number,
): 'figure' | 'letter' | null {
	const pieces = piecesOfSigns(line, index);
	if (!pieces) return null;
	const written = [...index.matchAll(signs)];
	const figures = pieces.filter((_, at) => usualFigure.test(written[at]?.[0] ?? ''));
	const piece = pieces[written.findIndex((sign) => sign.index === place)];
	if (!piece || figures.length < leastFigures) return null;
	const times = widthOf(piece) / median(figures.map(widthOf));
	if (times <= mostOfNought) return 'figure';
	return times >= leastOfLetter ? 'letter' : null;
}

function widthOf({ left, right }: Piece): number {
	return right - left + 1;
}
