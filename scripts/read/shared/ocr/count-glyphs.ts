import type { Box } from '../../contract/box.ts';
import type { GreyPicture } from './ink-layers.ts';
import { piecesOf } from './pieces-of.ts';

/** Shares of the box's height: a hyphen or a speck is lower, a figure higher. */
const lowest = 0.45;

/**
 * How many letters, figures and strokes are in a box of a picture, by their ink alone: pieces that touch nothing else and
 * are no hyphen. «П» is one, «11» are two, and engines take one for the other.
 *
 * @param box in pixels
 */
export function countGlyphs(picture: GreyPicture, box: Box): number {
	const least = (box[3] - box[1]) * lowest;
	return piecesOf(picture, box).filter(({ top, bottom }) => bottom - top + 1 >= least).length;
}
