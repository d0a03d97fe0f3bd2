import { greatest } from '#archive/letter/greatest.ts';
import { boxAround } from '../geometry/box-around.ts';
import { readingRules } from '../reading-rules.ts';
import { personName } from './person-name.ts';
import type { Table } from './ruled-tables.ts';
import type { Row, Segment } from './segments.ts';

/** Rows of a page, separated from the tables among them. */
export interface PartedRows {
	readonly rest: readonly Row[];
	readonly tables: readonly Table[];
}

/** Times the type size from row to row. */
const mostStep = 3;
/** Times the type size between columns. */
const leastGutter = 0.9;
/** Share of rows that have more than one cell: the rest are wrapped lines. */
const leastWhole = 0.5;
/** Points by which the columns of one table may differ on two pages. */
const sameEdge = 6;

/**
 * Finds tables without lines: at least three rows in a step whose pieces are in the same two columns, or two rows in
 * three. Signatures below each other are not tables, nor is anything before `from`, where letterhead and addressee are.
 *
 * @param from index of the first row that can belong to a table
 * @param recognised whether an engine read the page: then only columns of numbers are sure, for seals give columns of noise
 * @param before the table without lines with which the page before ends, or null: its rows may go on here
 */
export function takeAlignedTables(
	rows: readonly Row[],
	from: number,
	recognised: boolean,
	before: Table | null,
): PartedRows {
	const tables: Table[] = [];
	const rest = before ? rowsLike(rows, before) : [];
	const taken = new Set<Row>(rest);
	if (before && rest.length > 0) tables.push(tableWith(rest, before.edges));
	for (let at = Math.max(from, rest.length); at < rows.length; at++) {
		const run = runFrom(rows, at);
		const columns = columnsOf(run);
		const table = tableOf(run, columns);
		if (!table || isSignature(run) || (recognised && !isNumeric(table))) continue;
		tables.push(table);
		for (const row of run) taken.add(row);
		at += run.length - 1;
	}
	return { rest: rows.filter((row) => !taken.has(row)), tables };
}

/** Columns as the stretches of the page that the pieces of some rows fill. */
type Columns = readonly (readonly [from: number, to: number])[];

/** The longest run of rows from one on whose pieces keep to the columns that its first rows have. */
function runFrom(rows: readonly Row[], at: number): Row[] {
	const first = rows[at];
	if (!first || first.segments.length < 2) return [];
	const run = [first];
	let columns = columnsOf(run);
	for (const row of rows.slice(at + 1)) {
		const last = run.at(-1) ?? first;
		const step = row.baseline - last.baseline;
		const wraps = row.segments.length === 1 && step < row.size * 1.5;
		if (step > row.size * mostStep || !(wraps || row.segments.length > 1)) break;
		const next = columnsOf([...run, row]);
		if (next.length < 2 || next.length < columns.length) break;
		// A short line at the left is as likely the next paragraph.
		if (wraps && columnAt(next, row.segments[0]) === 0 && step > row.size * 1.3) break;
		run.push(row);
		columns = next;
	}
	while (
		run.length > 1 &&
		run.at(-1)?.segments.length === 1 &&
		columnAt(columns, run.at(-1)?.segments[0]) === 0
	)
		run.pop();
	return run;
}

function columnsOf(rows: readonly Row[]): Columns {
	const size = greatest(rows.map((row) => row.size));
	const columns: [number, number][] = [];
	const boxes = rows.flatMap(({ segments }) => segments.map(({ box }) => box));
	for (const [from, , to] of boxes.sort((a, b) => a[0] - b[0])) {
		const last = columns.at(-1);
		if (last && from - last[1] < size * leastGutter) last[1] = Math.max(last[1], to);
		else columns.push([from, to]);
	}
	return columns;
}

function columnAt(columns: Columns, segment: Segment | undefined): number {
	return segment ? columns.findIndex(([from, to]) => segment.box[0] >= from && segment.box[0] <= to) : -1;
}

function tableOf(run: readonly Row[], columns: Columns): Table | null {
	const whole = run.filter(({ segments }) => segments.length > 1);
	const enough = columns.length >= 3 ? whole.length >= 2 : whole.length >= 3;
	if (columns.length < 2 || !enough || whole.length < run.length * leastWhole) return null;
	return tableWith(
		run,
		columns.map(([from]) => from),
	);
}

/** A table of some rows, by where its columns begin: a row without words in the first goes on with the one above. */
function tableWith(run: readonly Row[], edges: readonly number[]): Table {
	const rows: Segment[][][] = [];
	for (const row of run) {
		const begins = edgeOf(edges, row.segments[0]) === 0 || rows.length === 0;
		if (begins) rows.push(edges.map(() => []));
		for (const segment of row.segments) rows.at(-1)?.[edgeOf(edges, segment)]?.push(segment);
	}
	return { box: boxAround(run.map(({ box }) => box)), rows, edges };
}

function edgeOf(edges: readonly number[], segment: Segment | undefined): number {
	return segment ? edges.findLastIndex((edge) => edge - sameEdge < segment.box[0]) : -1;
}

/** The rows at a page's head that keep to the columns of the table before; the first fills at least two of them. */
function rowsLike(rows: readonly Row[], { edges }: Table): Row[] {
	const like: Row[] = [];
	for (const row of rows) {
		const at = row.segments.map((segment) => edgeOf(edges, segment));
		const last = like.at(-1);
		const step = last ? row.baseline - last.baseline : 0;
		const wraps = at.length === 1 && at[0] !== 0 && last !== undefined && step < row.size * 1.5;
		const keeps = row.segments.every(({ box }, index) => {
			const next = edges[(at[index] ?? -1) + 1];
			return at[index] !== -1 && (next === undefined || box[2] < next);
		});
		if (!keeps || new Set(at).size < at.length || step > row.size * mostStep) break;
		if (!wraps && !(at.length > 1 && at[0] === 0)) break;
		like.push(row);
	}
	return isSignature(like) ? [] : like;
}

function isSignature(run: readonly Row[]): boolean {
	const names = run.filter(({ segments }) => personName.test(segments.at(-1)?.text ?? ''));
	return (
		names.length === run.length ||
		run.some(({ segments }) => readingRules().layout.post.test(segments[0]?.text ?? ''))
	);
}

function isNumeric({ rows }: Table): boolean {
	const values = rows.flatMap((row) => row.slice(1).flat());
	const whole = rows.every((row) => row.filter((cell) => cell.length > 0).length > 1);
	return whole && values.filter(({ text }) => /^\d/.test(text)).length >= values.length * 0.6;
}
