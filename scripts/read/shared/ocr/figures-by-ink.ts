import { figureByOutline } from './figure-by-outline.ts';
import type { GreyPicture } from './ink-layers.ts';
import type { Line } from './line-of-number.ts';
import { type LookResult, reads } from './look-again.ts';
import { type Piece, piecesOf } from './pieces-of.ts';

/** Looks that have to read what the ink says. */
const leastLooks = 2;
const white = 255;
/** Shares of a figure's height between which a «3» has its ink at the right and a «5» at the left. */
const [from, to] = [0.22, 0.42];
/** Times as much ink on one side as on the other. */
const leastTimes = 1.5;
/** Share of the number's height that a figure has; points, hyphens and quotes have less. */
const lowest = 0.45;
// «.», «-», «"»
const lowSigns = /[\s.,:;"«»“”„'’–—-]/gu;
/** Figures that engines take for one another, surely and at every scale. */
const alike: Readonly<Record<string, string>> = { 5: '3', 7: '1' };
const oneOfTwo = /[57]/gu;
/** Share of a figure's height in which «7» has its stroke across, and of the height how long that is there, and at «1». */
const head = 0.16;
const [leastAcross, mostOfOne] = [0.46, 0.36];
/** Darker pixels are ink. */
const dark = 140;

/**
 * The number that a line's ink says where looks differ in nothing but «3» and «5», or «1» and «7»: models of one language err
 * in these alike and surely. A «3» and a «5» have the ink of their upper half on other sides (a «3» with a flat head, whose stroke runs down across, has the outline of
 * neither), and «7» alone has a stroke
 * across. Null if it cannot be told, or fewer than two looks read it.
 *
 * @param said what was read at first
 */
export function figuresByInk(
	said: string,
	looks: readonly LookResult[],
	line: Line<GreyPicture>,
): string | null {
	const folded = foldedFigures(said);
	const isAlike = looks.every((look) => reads({ ...look, read: foldedFigures(look.read) }, folded));
	const value = isAlike ? byInk(said, line) : null;
	return value !== null && looks.filter((look) => reads(look, value)).length >= leastLooks ? value : null;
}

function foldedFigures(text: string): string {
	return text.replace(oneOfTwo, (figure) => alike[figure] ?? figure);
}

/** A number with each of these figures as its ink has it; null if one is undecided, or signs touch. */
function byInk(said: string, { picture, box }: Line<GreyPicture>): string | null {
	const least = (box[3] - box[1]) * lowest;
	const pieces = piecesOf(picture, box).filter(({ top, bottom }) => bottom - top + 1 >= least);
	if (pieces.length !== said.replace(lowSigns, '').length) return null;
	let at = 0;
	const signs = Array.from(said, (sign) => {
		if (sign.replace(lowSigns, '') === '') return sign;
		const piece = pieces[at++];
		if (sign === '3' || sign === '5') return piece && threeOrFive(picture, piece);
		return sign === '1' || sign === '7' ? piece && oneOrSeven(picture, piece) : sign;
	});
	return signs.every((sign) => sign) ? signs.join('') : null;
}

function threeOrFive(picture: GreyPicture, piece: Piece): '3' | '5' | null {
	const width = piece.right - piece.left + 1;
	const half = Math.floor(width / 2);
	const left = inkIn(picture, piece, piece.left, piece.left + half);
	const right = inkIn(picture, piece, piece.right + 1 - half, piece.right + 1);
	const sided = left > right * leastTimes ? '5' : right > left * leastTimes ? '3' : null;
	const outlined = figureByOutline(picture, piece) ?? '8';
	return outlined === sided || outlined === '8' ? sided : null;
}

function oneOrSeven({ pixels, width }: GreyPicture, { left, top, right, bottom }: Piece): '1' | '7' | null {
	const height = bottom - top + 1;
	let longest = 0;
	for (let y = top; y < top + height * head; y++) {
		let run = 0;
		for (let x = left; x <= right; x++) {
			run = (pixels[y * width + x] ?? white) < dark ? run + 1 : 0;
			longest = Math.max(longest, run);
		}
	}
	if (longest >= height * leastAcross) return '7';
	return longest <= height * mostOfOne ? '1' : null;
}

/** Ink between two columns of a piece, where the two figures differ. */
function inkIn({ pixels, width }: GreyPicture, { top, bottom }: Piece, left: number, right: number): number {
	const height = bottom - top + 1;
	let ink = 0;
	for (let y = top + Math.floor(height * from); y < top + height * to; y++)
		for (let x = left; x < right; x++) ink += white - (pixels[y * width + x] ?? white);
	return ink;
}
