import sharp from 'sharp';
import { darkMadeBlack } from './dark-made-black.ts';
import type { GreyPicture } from './ink-layers.ts';
import type { Line } from './line-of-number.ts';
import { type LookResult, reads } from './look-again.ts';
import type { Piece } from './pieces-of.ts';
import { piecesOfFigures } from './pieces-of-figures.ts';
import { threeOrFive } from './three-or-five.ts';

/** Looks that have to read what the ink says. */
const leastLooks = 2;
const white = 255;
/** Figures that engines take for one another, surely and at every scale. */
const alike: Readonly<Record<string, string>> = { 5: '3', 7: '1' };
const oneOfTwo = /[57]/gu;
/** Share of a figure's height in which «7» has its stroke across, and of the height how long that is there, and at «1». */
const head = 0.16;
const [leastAcross, mostOfOne] = [0.46, 0.36];
/** Darker pixels are ink. */
const inked = 140;

/**
 * The number that a line's ink says where looks differ in nothing but «3» and «5», or «1» and «7»: models of one language err
 * in these alike and surely. A «3» and a «5» have the ink of their upper half on other sides, and «7» alone has a stroke
 * across. Null if it cannot be told, or fewer than two looks read it.
 *
 * @param said what was read at first
 */
export async function figuresByInk(
	said: string,
	looks: readonly LookResult[],
	line: Line<GreyPicture>,
): Promise<string | null> {
	const folded = foldedFigures(said);
	const isAlike = looks.every((look) => reads({ ...look, read: foldedFigures(look.read) }, folded));
	const value = isAlike ? await byInk(said, line) : null;
	return value !== null && looks.filter((look) => reads(look, value)).length >= leastLooks ? value : null;
}

function foldedFigures(text: string): string {
	return text.replace(oneOfTwo, (figure) => alike[figure] ?? figure);
}

/** A number with each of these figures as its ink has it; null if one is undecided, or signs touch. */
async function byInk(said: string, { picture, box }: Line<GreyPicture>): Promise<string | null> {
	const raw = { width: picture.width, height: picture.height, channels: 1 } as const;
	const dark = await darkMadeBlack(sharp(picture.pixels, { raw }), 0);
	const pieces = piecesOfFigures({ picture: dark, box }, said);
	const signs = Array.from(said, (sign, at) => {
		const piece = pieces?.[at] ?? null;
		if (sign === '3' || sign === '5') return piece && threeOrFive(dark, piece);
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
			run = (pixels[y * width + x] ?? white) < inked ? run + 1 : 0;
			longest = Math.max(longest, run);
		}
	}
	if (longest >= height * leastAcross) return '7';
	return longest <= height * mostOfOne ? '1' : null;
}
