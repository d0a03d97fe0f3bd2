import type { Measure } from './measure.ts';
import { type Row, rowOf, segmentOf } from './segments.ts';

/** Times the type size by which edges of justified lines may differ. */
const sameEdge = 0.35;

/**
 * Joins rows whose words were driven apart to fill the line: they end where the lines around them end, and nearly all
 * their gaps are wide, which no columns' are.
 */
export function joinJustified(rows: readonly Row[], measure: Measure): Row[] {
	return rows.map((row, at) =>
		row.segments.length > 1 &&
		(fillsPage(rows, at, row, measure) || fillsColumn(rows, at, row) || isEven(row, rows[at + 1]))
			? rowOf([segmentOf(row.segments.flatMap(({ words }) => words))])
			: row,
	);
}

/** Whether a row's gaps are what justifying it to the page's margins made. */
function fillsPage(rows: readonly Row[], at: number, row: Row, { left, right, size }: Measure): boolean {
	const [x0, , x1] = row.box;
	if (Math.abs(x1 - right) > size * sameEdge || x0 > left + (right - left) * 0.25) return false;
	const gaps = gapsOf(row);
	const goesOn = isNext(row, rows[at + 1], left, size);
	const last = rows[at + 1] === undefined && isNext(rows[at - 1], row, left, size);
	if (!goesOn && !last) return false;
	// One gap that is a little too wide: two blanks typed in running text.
	if (Math.max(...gaps) < size * 1.8 && gaps.length > 3) return true;
	if (!mostAreWide(gaps, size)) return false;
	const before = rows[at - 1];
	const full = before && Math.abs(before.box[2] - right) < size && before.box[0] < left + size * 4;
	return gaps.length > 1 || full === true;
}

/** Whether a row is in a narrow justified column: lines around it have both its edges, one of them unbroken. */
function fillsColumn(rows: readonly Row[], at: number, row: Row): boolean {
	if (!mostAreWide(gapsOf(row), row.size)) return false;
	return [-1, 1].some((step) => {
		let last = row;
		for (let to = at + step; ; to += step) {
			const next = rows[to];
			if (!next || !sameColumn(last, next)) return false;
			const [only, ...others] = next.segments;
			if (others.length === 0 && only && only.words.length > 2) return true;
			last = next;
		}
	});
}

/** Whether a row's gaps are all alike and its last words are alone below it: a narrow column's paragraph of two lines. */
function isEven(row: Row, after: Row | undefined): boolean {
	const gaps = gapsOf(row);
	return (
		after?.segments.length === 1 &&
		gaps.length > 2 &&
		Math.max(...gaps) < Math.min(...gaps) * 1.25 &&
		Math.abs(after.box[0] - row.box[0]) < row.size * sameEdge &&
		after.baseline - row.baseline < row.size * 1.9
	);
}

function sameColumn(a: Row, b: Row): boolean {
	const size = Math.min(a.size, b.size);
	return (
		Math.abs(a.box[0] - b.box[0]) < size * sameEdge &&
		Math.abs(a.box[2] - b.box[2]) < size * sameEdge &&
		Math.abs(a.baseline - b.baseline) < size * 1.9
	);
}

function gapsOf({ segments }: Row): number[] {
	const words = segments.flatMap((segment) => segment.words);
	return words.slice(1).map((word, at) => word.box[0] - (words[at]?.box[2] ?? 0));
}

function mostAreWide(gaps: readonly number[], size: number): boolean {
	return gaps.filter((gap) => gap > size * 0.8).length >= gaps.length * 0.6;
}

/** Whether the text goes on from a row, without a break, at the left margin or below the row's own beginning. */
function isNext(row: Row | undefined, after: Row | undefined, left: number, size: number): boolean {
	return (
		row !== undefined &&
		after !== undefined &&
		after.baseline - row.baseline < size * 1.9 &&
		after.box[0] > left - size * 0.5 &&
		after.box[0] < row.box[0] + size * 2
	);
}
