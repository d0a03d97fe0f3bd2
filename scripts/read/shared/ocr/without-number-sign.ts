import type { Box } from '../../contract/box.ts';
import { median } from '../geometry/median.ts';
import type { GreyPicture } from './ink-layers.ts';
import { type Piece, piecesOf } from './pieces-of.ts';

const white = 255;
/** Lightness of ink at which the sign's ring may be apart from the letter; thin strokes are whole at the last alone. */
const inks = [140, 90, 180] as const;
/** Shares of a figure's height: the sign's ring is smaller than a figure and is above its foot. */
const smallest = 0.25;
const largest = 0.75;
const leastRaised = 0.15;
/** Shares of a figure's height: the stroke below the ring lies flat at the foot, where no hyphen is. */
const flattest = 0.22;
const shortest = 0.3;
const longest = 0.95;
const nearFoot = 0.16;
/** The same of what is no figure and no letter: a rule of a form, alone or with the figures that touch it. */
const widest = 2;
/** A letter N is as high as a figure, about. */
const leastHigh = 0.8;
/** Times as wide: one of its two stems, where thin print breaks, is no letter. */
const leastWide = 0.4;
/** Shares of a figure's height between the ring or stroke and the letter before it. */
const nearest = 0.35;

/**
 * Whitens all up to the ring of «№» at the beginning of a number: no engine knows the sign for sure, and where it touches
 * the number engines make figures of it («№3162» is «23162» or «МО3162»). A number without one stays as it is.
 *
 * @param box where the number stands, with the sign or without, in pixels
 */
export function withoutNumberSign(picture: GreyPicture, box: Box): GreyPicture {
	const ends = inks.flatMap((ink) => endOfSign(picture, box, ink) ?? []);
	const [end] = ends;
	if (end === undefined) return picture;
	const { width, height } = picture;
	const pixels = Uint8Array.from(picture.pixels);
	for (let y = 0; y < height; y++) pixels.fill(white, y * width, y * width + end);
	return { pixels, width, height };
}

/** Where the sign ends; null if there is none. */
function endOfSign(picture: GreyPicture, [x0, y0, x1, y1]: Box, ink: number): number | null {
	const type = y1 - y0;
	const pieces = piecesOf(picture, [x0 - type * 2.5, y0 - type * 0.2, x1, y1 + type * 0.2], ink);
	const high = pieces.filter((piece) => heightOf(piece) > type * 0.6 && heightOf(piece) < type * 1.4);
	if (high.length < 3) return null;
	const figure = median(high.map(heightOf));
	const foot = median(high.map(({ bottom }) => bottom));
	// On the rules of a form strokes at the foot are the rules'.
	const onRule = pieces.some(({ left, right }) => right - left > figure * widest);
	const isOfSign = (piece: Piece) => {
		const [height, width] = [heightOf(piece), piece.right - piece.left + 1];
		const raised = foot - piece.bottom;
		const isRing =
			height > figure * smallest &&
			height < figure * largest &&
			raised > figure * leastRaised &&
			width > height * 0.5;
		const isStroke =
			!onRule &&
			height < figure * flattest &&
			width > figure * shortest &&
			width < figure * longest &&
			Math.abs(raised) < figure * nearFoot;
		return (isRing || isStroke) && high.some((other) => standsBefore(other, piece, figure));
	};
	const last = pieces.filter(({ left }) => left < x0 + type * 2.2).findLast(isOfSign);
	const next = last && high.find(({ left }) => left > last.right - figure * 0.1);
	return next ? Math.min(next.left, last.right + Math.ceil(figure * 0.2)) : null;
}

/** Whether a piece as high as a letter ends right before another, or holds what touches it. */
function standsBefore(letter: Piece, piece: Piece, figure: number): boolean {
	const gap = piece.left - letter.right;
	const within = letter.left < piece.left && letter.right < piece.right + figure * nearest;
	const isWhole = heightOf(letter) > figure * leastHigh && letter.right - letter.left > figure * leastWide;
	return isWhole && within && gap < figure * nearest;
}

function heightOf({ top, bottom }: Piece): number {
	return bottom - top + 1;
}
