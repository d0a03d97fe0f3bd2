import { itemMarker } from './item-marker.ts';
import type { Piece } from './piece.ts';
import { rowOf } from './segments.ts';

/** Times the type size by which an item within another is set deeper. */
const deeper = 0.7;

/**
 * The nesting levels of list items, by the positions of their markers: 0 is the outermost of consecutive items.
 *
 * @param starts which pieces begin a paragraph
 * @returns one answer a piece, null if it begins no item
 */
export function itemDepths(pieces: readonly Piece[], starts: readonly boolean[]): (number | null)[] {
	let open: number[] = [];
	return pieces.map((piece, at) => {
		if (!starts[at]) return null;
		const text = piece.kind === 'line' ? piece.segments.map((segment) => segment.text).join(' ') : '';
		if (piece.kind !== 'line' || piece.place !== 'text' || !itemMarker.test(text)) {
			open = [];
			return null;
		}
		const { box, size } = rowOf(piece.segments);
		open = open.filter((left) => left < box[0] + size * deeper);
		if (open.length === 0 || box[0] - (open.at(-1) ?? 0) > size * deeper) open.push(box[0]);
		return open.length - 1;
	});
}
