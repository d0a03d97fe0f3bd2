import { median } from '../geometry/median.ts';
import type { GreyPicture } from './ink-layers.ts';
import type { Line } from './line-of-number.ts';
import type { Piece } from './pieces-of.ts';
import { piecesOfSigns, signs } from './pieces-of-signs.ts';

/** Times as wide as other figures: a nought is not, the letter is. */
const [mostOfNought, leastOfLetter] = [1.13, 1.3];
/** Times the way from one figure to the next that is over a hyphen, where that is as wide as a figure. */
const leastOfTwo = 1.8;
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
	if (times <= mostOfNought) return isMonospaced(pieces, written) ? null : 'figure';
	return times >= leastOfLetter ? 'letter' : null;
}

/** Whether a hyphen or a point takes as much room as a figure, so that the letter is no wider than one. */
function isMonospaced(pieces: readonly Piece[], written: readonly RegExpExecArray[]): boolean {
	const steps = pieces.slice(1).map((piece, at) => ({
		apart: middleOf(piece) - middleOf(pieces[at] ?? piece),
		signs: (written[at + 1]?.index ?? 0) - (written[at]?.index ?? 0),
	}));
	const apart = (count: number) => steps.filter((step) => step.signs === count).map((step) => step.apart);
	const [besides, across] = [apart(1), apart(2)];
	if (besides.length === 0 || across.length === 0) return false;
	return median(across) > median(besides) * leastOfTwo;
}

function middleOf({ left, right }: Piece): number {
	return (left + right) / 2;
}

function widthOf({ left, right }: Piece): number {
	return right - left + 1;
}
