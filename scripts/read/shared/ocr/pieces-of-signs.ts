import { median } from '../geometry/median.ts';
import type { GreyPicture } from './ink-layers.ts';
import type { Line } from './line-of-number.ts';
import { type Piece, piecesOf } from './pieces-of.ts';

/** Share of the number’s height: a hyphen or a point is lower. */
const lowest = 0.45;

/** What of an index is as high as a figure or a letter. */
export const signs = /[\p{L}\d/]/gu;

/**
 * The pieces of ink that are an index’s letters, figures and strokes, one by one, as they would stand on a level line; null if
 * there are more or fewer of them.
 *
 * @param line the index’s line and its place in it
 */
export function piecesOfSigns({ picture, box }: Line<GreyPicture>, index: string): Piece[] | null {
	const high = piecesOf(picture, box).filter((piece) => heightOf(piece) >= (box[3] - box[1]) * lowest);
	const pieces = levelled(whole(high));
	return pieces.length === [...index.matchAll(signs)].length ? pieces : null;
}

/** Pieces with no column of paper between them are one sign that is broken. */
function whole(pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (!last || piece.left - last.right > 1) joined.push(piece);
		else
			joined[joined.length - 1] = {
				left: last.left,
				top: Math.min(last.top, piece.top),
				right: Math.max(last.right, piece.right),
				bottom: Math.max(last.bottom, piece.bottom),
			};
	}
	return joined;
}

/** Pieces of a line that runs askew as they would stand if it did not: by the feet of most of them. */
function levelled(pieces: readonly Piece[]): Piece[] {
	const slopes = pieces.flatMap((a, at) =>
		pieces.slice(at + 1).map((b) => (b.bottom - a.bottom) / Math.max(1, b.left - a.left)),
	);
	if (slopes.length === 0) return [...pieces];
	const slope = median(slopes);
	return pieces.map((piece) => {
		const drop = slope * piece.left;
		return { ...piece, top: piece.top - drop, bottom: piece.bottom - drop };
	});
}

function heightOf({ top, bottom }: Piece): number {
	return bottom - top + 1;
}
