import { readingRules } from '../reading-rules.ts';
import { itemMarker } from './item-marker.ts';
import type { Measure } from './measure.ts';
import type { LinePiece, Piece } from './piece.ts';
import { rowOf } from './segments.ts';

/** Times the usual step from line to line. */
const moreThanLeading = 1.25;
/** Times the type size beyond the word itself: a blank and what justifying shrinks. */
const roomToFit = 1;
// «¹ Класифікатор», «²Без урахування»
const noteStart = /^[⁰¹²³⁴-⁹]/u;
// «2) план,»: a list's item ends so
const clauseEnd = /[.!?…:;,]["»”’)\]]*$/u;
const sentenceEnd = /[.!?…:;]["»”’)\]]*$/u;
const lowerCase = /^["«„“(]?\p{Ll}/u;

/**
 * Tells which pieces begin a paragraph, as the page shows it: by a gap, by an indent, by a line before that ends early
 * although the next word would have fitted, by a list marker. Text that continues on the next page is one paragraph.
 *
 * @returns one answer a piece
 */
export function paragraphStarts(pieces: readonly Piece[], measures: readonly Measure[]): boolean[] {
	let first: LinePiece | null = null;
	return pieces.map((piece, at) => {
		const last = pieces[at - 1];
		const starts = !last || startsParagraph(last, piece, first, measures);
		if (starts && piece.kind === 'line') first = piece;
		return starts;
	});
}

function startsParagraph(
	last: Piece,
	piece: Piece,
	first: LinePiece | null,
	measures: readonly Measure[],
): boolean {
	if (last.kind === 'row' || piece.kind === 'row') {
		return !(last.kind === 'row' && piece.kind === 'row' && last.table === piece.table);
	}
	if (piece.place === 'note' || last.place === 'note')
		return last.place !== piece.place || noteStart.test(textOf(piece));
	if (last.page !== piece.page) {
		if (last.place !== 'text' || piece.place !== 'text') return true;
	} else if (last.zone !== piece.zone || isParted(last, piece, measures[piece.page])) return true;
	if (piece.place === 'mark' && last.place !== 'mark') return true;
	if (piece.place === 'mark' || piece.place === 'head' || piece.place === 'side') return false;
	if (last.segments.length > 1 || piece.segments.length > 1) return piece.place === 'text';
	return breaksText(last, piece, first, measures);
}

/** Whether more blank is between two lines than between the lines of a paragraph. */
function isParted(last: LinePiece, piece: LinePiece, measure: Measure | undefined): boolean {
	const [above, below] = [rowOf(last.segments), rowOf(piece.segments)];
	const step = below.baseline - above.baseline;
	const size = Math.max(above.size, below.size);
	const usual = (measure?.leading ?? 0) / Math.max(measure?.size ?? size, 1);
	return step > size * Math.max(usual * moreThanLeading, 1.45) || step < -size;
}

/** Whether a line of running text begins a paragraph though it follows closely. */
function breaksText(
	last: LinePiece,
	piece: LinePiece,
	first: LinePiece | null,
	measures: readonly Measure[],
): boolean {
	const text = textOf(piece);
	const [above, below] = [place(last, measures), place(piece, measures)];
	const word = piece.segments[0]?.words[0];
	const room = above.right - above.x1;
	const fits = word !== undefined && room > word.box[2] - word.box[0] + above.size * roomToFit;
	if (above.justified && room > above.size * roomToFit && sentenceEnd.test(textOf(last))) return true;
	const deeper = below.indent - above.indent > above.size * 0.8;
	if (itemMarker.test(text) && !readingRules().layout.cutNumber.test(textOf(last))) {
		return fits || deeper || clauseEnd.test(textOf(last)) || above.indent > above.size * 0.8;
	}
	// The lines of a heading may fill the page's width; its last one is in the middle.
	if (above.inMiddle && below.centred) return sentenceEnd.test(textOf(last));
	if (fits && !(last.place === 'sign' && !sentenceEnd.test(textOf(last)))) return true;
	const goesOn = lowerCase.test(text) && !sentenceEnd.test(textOf(last));
	if (deeper) return !(first === last && isHanging(last, piece)) && !(goesOn && below.indent < above.size);
	const begin = first === last;
	const alike = Math.abs(below.indent - above.indent) <= above.size * 0.8;
	return alike && begin && above.indent > above.size * 0.8 && !goesOn && !isHangingMarker(last);
}

interface Place {
	/** From the left margin, in points. */
	readonly indent: number;
	readonly x1: number;
	readonly right: number;
	readonly size: number;
	/** Whether it is in the middle, whatever its width; and whether it is so short that this is no chance. */
	readonly inMiddle: boolean;
	readonly centred: boolean;
	readonly justified: boolean;
}

function place(line: LinePiece, measures: readonly Measure[]): Place {
	const { box, size } = rowOf(line.segments);
	const { left, right, justified } = measures[line.page] ?? { left: 0, right: 0, justified: false };
	const inMiddle = Math.abs((box[0] + box[2]) / 2 - (left + right) / 2) < size * 1.2;
	const centred = inMiddle && box[0] - left > size * 3.2;
	return { indent: box[0] - left, x1: box[2], right, size, inMiddle, centred, justified };
}

/** Whether a line goes on below the text of a list item, not below its marker. */
function isHanging(last: LinePiece, piece: LinePiece): boolean {
	const second = last.segments[0]?.words[1];
	const start = rowOf(piece.segments).box[0];
	return (
		isHangingMarker(last) && second !== undefined && start < second.box[0] + rowOf(last.segments).size * 1.2
	);
}

function isHangingMarker(line: LinePiece): boolean {
	return itemMarker.test(textOf(line));
}

function textOf(line: LinePiece): string {
	return line.segments.map(({ text }) => text).join(' ');
}
