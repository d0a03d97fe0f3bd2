import type { Measure } from './measure.ts';
import { type Row, rowOf, segmentOf } from './segments.ts';

/**
 * Joins rows whose words were driven apart to fill the line: they end at the right margin and nearly all their gaps are
 * wide, which no columns' are.
 */
export function joinJustified(rows: readonly Row[], measure: Measure): Row[] {
	return rows.map((row, at) =>
		row.segments.length > 1 && isJustified(row, measure, rows[at - 1], rows[at + 1])
			? rowOf([segmentOf(row.segments.flatMap(({ words }) => words))])
			: row,
	);
}

function isJustified(row: Row, { left, right, size }: Measure, before?: Row, after?: Row): boolean {
	const [x0, , x1] = row.box;
	if (Math.abs(x1 - right) > size * 0.35 || x0 > left + (right - left) * 0.25) return false;
	const words = row.segments.flatMap((segment) => segment.words);
	const gaps = words.slice(1).map((word, at) => word.box[0] - (words[at]?.box[2] ?? 0));
	const wide = gaps.filter((gap) => gap > size * 0.8).length;
	// One gap that is a little too wide: two blanks typed in running text.
	if (Math.max(...gaps) < size * 1.8 && gaps.length > 3 && isNext(row, after, left, size)) return true;
	if (wide < gaps.length * 0.6) return false;
	return gaps.length > 1 || (isFull(before) && isNext(row, after, left, size));

	function isFull(other: Row | undefined): boolean {
		return other !== undefined && Math.abs(other.box[2] - right) < size && other.box[0] < left + size * 4;
	}
}

/** Whether the text goes on from a row at the left margin, without a break. */
function isNext(row: Row, after: Row | undefined, left: number, size: number): boolean {
	return (
		after !== undefined &&
		after.baseline - row.baseline < size * 1.9 &&
		Math.abs(after.box[0] - left) < size * 0.5
	);
}
