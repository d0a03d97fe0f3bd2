import sharp from 'sharp';
import { darkMadeBlack } from './dark-made-black.ts';
import { figureByOutline } from './figure-by-outline.ts';
import type { GreyPicture } from './ink-layers.ts';
import { isDateWritten } from './is-date-written.ts';
import { isNoPoint } from './is-no-point.ts';
import type { Line } from './line-of-number.ts';
import { piecesOfFigures } from './pieces-of-figures.ts';
import { threeOrFive } from './three-or-five.ts';

/** What outlines a figure’s ink may have that was read so; print that has run together closes them to that of «8». */
const possible: Readonly<Record<string, readonly (string | null)[]>> = {
	0: ['8', null],
	6: ['6', '8', null],
	8: ['8'],
	9: ['9', '8', null],
};

/**
 * Tells of a number whether the ink of its line excludes one of its figures: an «8» whose outline has a gap, which engines
 * do not see in coarse print, however sure they are, a «5» that is a «3» with a flat head, or the point of an index where a
 * stroke has faded. A number of another length is not excluded, nor any where the ink and the
 * signs of the first reading do not agree.
 *
 * @param said what was read at first
 */
export async function excludedByInk(
	said: string,
	{ picture, box }: Line<GreyPicture>,
): Promise<(number: string) => boolean> {
	const raw = { width: picture.width, height: picture.height, channels: 1 } as const;
	const dark = await darkMadeBlack(sharp(picture.pixels, { raw }), 0);
	const pieces = piecesOfFigures({ picture: dark, box }, said);
	const outlines = pieces?.map((piece) => (piece ? figureByOutline(dark, piece) : undefined));
	const fiveOrThree = (at: number) => {
		const piece = pieces?.[at];
		return piece ? threeOrFive(dark, piece) : null;
	};
	const isDate = isDateWritten(said);
	return (number) => {
		const signs = Array.from(number);
		if (!outlines || signs.length !== outlines.length) return false;
		return signs.some((sign, at) => {
			if (sign === '3' || sign === '5') return fiveOrThree(at) === (sign === '3' ? '5' : '3');
			const [before, after] = [pieces?.[at - 1], pieces?.[at + 1]];
			if (sign === '.' && before && after) return !isDate && isNoPoint(dark, before, after);
			const outline = outlines[at];
			return outline !== undefined && possible[sign]?.includes(outline) === false;
		});
	};
}
