import { figureByOutline } from './figure-by-outline.ts';
import type { GreyPicture } from './ink-layers.ts';
import type { Piece } from './pieces-of.ts';

const white = 255;
/** Shares of a figure's height between which a «3» has its ink at the right and a «5» at the left. */
const middle = [0.22, 0.42] as const;
/** The same below the head, where a «3» whose head is flat has it too: its stroke runs down across. */
const below = [0.14, 0.28] as const;
/** Share of its width that counts as a side. */
const [half, third] = [0.5, 0.33];
/** Times as much ink on one side as on the other. */
const leastTimes = 1.5;
/** Below the head a «5» has all of its ink at the left; a «3» with a flat head as little there as at the right. */
const leastOfFive = 2.5;
const mostOfThree = 1.2;

/**
 * Which of the two figures a piece of ink is, whose upper halves have their ink on other sides: models that know Cyrillic
 * letters take a «3» with a flat head for a «5», surely and at every scale. Null if it is undecided.
 */
export function threeOrFive(picture: GreyPicture, piece: Piece): '3' | '5' | null {
	const times = timesMoreAtLeft(picture, piece, middle, half);
	const told = times > leastTimes ? '5' : times < 1 / leastTimes ? '3' : null;
	const timesBelow = timesMoreAtLeft(picture, piece, below, third);
	const head = timesBelow > leastOfFive ? '5' : timesBelow < mostOfThree ? '3' : null;
	if (told === head) return told;
	const outlined = figureByOutline(picture, piece);
	if (head === '3') return outlined === '5' ? null : '3';
	return outlined === null || outlined === '8' || outlined === told ? told : null;
}

/** How many times as much ink a piece has at its left as at its right, in some of its rows. */
function timesMoreAtLeft(
	picture: GreyPicture,
	piece: Piece,
	rows: readonly [from: number, to: number],
	reach: number,
): number {
	const across = Math.max(1, Math.floor((piece.right - piece.left + 1) * reach));
	const left = inkIn(picture, piece, rows, piece.left, piece.left + across);
	return left / Math.max(1, inkIn(picture, piece, rows, piece.right + 1 - across, piece.right + 1));
}

/** Ink between two columns of a piece, in some of its rows. */
function inkIn(
	{ pixels, width }: GreyPicture,
	{ top, bottom }: Piece,
	[from, to]: readonly [number, number],
	left: number,
	right: number,
): number {
	const height = bottom - top + 1;
	let ink = 0;
	for (let y = top + Math.floor(height * from); y < top + height * to; y++)
		for (let x = left; x < right; x++) ink += white - (pixels[y * width + x] ?? white);
	return ink;
}
