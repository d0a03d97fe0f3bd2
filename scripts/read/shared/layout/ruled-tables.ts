import type { Box } from '../../contract/box.ts';
import { type Grid, gridsOf } from './grid.ts';
import { joinJustified } from './justified.ts';
import type { LaidPage, LaidWord } from './laid-page.ts';
import { measureOf } from './measure.ts';
import { rowsOf, type Segment, segmentOf, segmentsOf } from './segments.ts';

/** A table on a page: its place, and its rows of cells, each cell's lines from top to bottom. */
export interface Table {
	readonly box: Box;
	readonly rows: readonly (readonly (readonly Segment[])[])[];
	/** Where its columns are parted, in points. */
	readonly edges: readonly number[];
}

/** Points by which the columns of one table may differ on two pages. */
const sameEdge = 6;

/**
 * Takes the ruled tables out of a page's words. Frames and forms of a single cell are none, nor is a single row, unless it
 * goes on from the page before or on the next.
 *
 * @param before the last table of the page before, or null
 * @param next the page after, or null
 */
export function takeRuledTables(
	{ words, rules }: Pick<LaidPage, 'words' | 'rules'>,
	before: Table | null,
	next: Pick<LaidPage, 'words' | 'rules'> | null,
): {
	tables: readonly Table[];
	rest: readonly LaidWord[];
} {
	const tables: Table[] = [];
	let rest = words;
	for (const grid of gridsOf(rules)) {
		const box = boxOf(grid);
		const inside = rest.filter((word) => !word.turned && isInside(word, box));
		const rows = rowsIn(grid, inside);
		const filled = rows.flat().filter((cell) => cell.length > 0).length;
		const isTable = rows.length >= 2 && (rows[0]?.length ?? 0) >= 2 && filled >= 3;
		const isRest = rows.length === 1 && goesOn(grid, before, rest);
		const begins = rows.length === 1 && filled >= 2 && next !== null && goesOver(grid, rest, next);
		if (!isTable && !isRest && !begins) continue;
		tables.push({ box, rows: isRest ? rowsIn(grid, inside, true) : rows, edges: grid.xs });
		const taken = new Set(inside);
		rest = rest.filter((word) => !taken.has(word));
	}
	return { tables: tables.sort((a, b) => a.box[1] - b.box[1]), rest };
}

/** Whether a grid is at the head of a page, with the columns of a table of the page before. */
function goesOn({ xs, ys }: Grid, before: Table | null, words: readonly LaidWord[]): boolean {
	if (before?.edges.length !== xs.length || before.rows[0]?.length !== xs.length - 1) return false;
	return areAlike(xs, before.edges) && isHead(ys, words);
}

/** Whether a grid is at a page's foot and another with its columns at the next page's head. */
function goesOver(
	{ xs, ys }: Grid,
	words: readonly LaidWord[],
	next: Pick<LaidPage, 'words' | 'rules'>,
): boolean {
	const foot = ys.at(-1) ?? 0;
	if (words.some((word) => isText(word) && word.box[1] > foot)) return false;
	return gridsOf(next.rules).some((other) => areAlike(xs, other.xs) && isHead(other.ys, next.words));
}

function areAlike(xs: readonly number[], others: readonly number[]): boolean {
	return xs.length === others.length && xs.every((x, at) => Math.abs(x - (others[at] ?? 0)) < sameEdge);
}

/** Whether nothing but a page's number is above a grid. */
function isHead(ys: readonly number[], words: readonly LaidWord[]): boolean {
	return !words.some((word) => isText(word) && word.box[3] < (ys[0] ?? 0));
}

function isText({ turned, text }: LaidWord): boolean {
	return !turned && /\p{L}/u.test(text);
}

function boxOf({ xs, ys }: Grid): Box {
	return [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0];
}

function isInside(word: LaidWord, [left, top, right, bottom]: Box): boolean {
	const [x, y] = centreOf(word);
	return x > left && x < right && y > top && y < bottom;
}

function centreOf({ box }: LaidWord): [number, number] {
	return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

/** Rows of cells; rows and, unless they are wanted, columns that hold nothing (double lines) are left out. */
function rowsIn({ xs, ys, cells }: Grid, words: readonly LaidWord[], withEmpty = false): Segment[][][] {
	const columns = xs.length - 1;
	const byCell = Map.groupBy(words, (word) => {
		const [x, y] = centreOf(word);
		const column = xs.findLastIndex((edge) => edge < x);
		const row = ys.findLastIndex((edge) => edge < y);
		return cells[row * columns + column] ?? 0;
	});
	const used = Array.from({ length: columns }, (_, at) => at).filter(
		(column) => withEmpty || [...byCell.keys()].some((cell) => cell % columns === column),
	);
	const rows = ys.slice(1).map((_, row) => {
		return used.map((column) => linesIn(byCell.get(row * columns + column) ?? []));
	});
	return rows.filter((row) => row.some((cell) => cell.length > 0));
}

/** A cell's lines, each one segment. */
export function linesIn(words: readonly LaidWord[]): Segment[] {
	const rows = rowsOf(segmentsOf(words));
	const joined = joinJustified(rows, measureOf(rows, 0));
	return joined.map(({ segments }) => segmentOf(segments.flatMap((segment) => segment.words)));
}
