import type { GreyPicture } from './ink-layers.ts';
import type { Line } from './line-of-number.ts';
import { type LookResult, reads } from './look-again.ts';
import { type Piece, piecesOf } from './pieces-of.ts';
import { threeOrFive } from './three-or-five.ts';

/** Looks that have to read what the ink says. */
const leastLooks = 2;
const white = 255;
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
 * in these alike and surely. A «3» and a «5» have the ink of their upper half on other sides, and «7» alone has a stroke
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
