import { boxAround } from '../geometry/box-around.ts';
import { median } from '../geometry/median.ts';
import type { LaidWord } from './laid-page.ts';
import { personName } from './person-name.ts';
import { linesIn, type Table } from './ruled-tables.ts';
import { type Row, rowOf, type Segment, segmentOf } from './segments.ts';

/** Two texts side by side: the lines of each, from top to bottom. */
export interface ParallelColumns {
	readonly box: Row['box'];
	readonly sides: readonly (readonly Row[])[];
}

/** Rows of a page, parted from the columns of text among them. */
export interface PartedColumns {
	readonly rest: readonly Row[];
	readonly columns: readonly ParallelColumns[];
	/** Rows of wrapped text side by side, told from columns by the gaps that run through both. */
	readonly tables: readonly Table[];
}

type Strip = readonly [from: number, to: number];

/** Times the type size: a gutter is wider than a blank, and rows follow each other closely. */
const leastGutter = 0.9;
const mostStep = 3;
const leastRows = 4;
/** Above the letter's text letterhead and addressee stand side by side too. */
const leastRowsAbove = 5;
/** Rows of a page; more are taken in parts, so that the time stays in proportion to their number. */
const mostRows = 120;
/** Share of rows that have words on both sides. */
const leastShared = 0.6;
/** Share of a side's lines that go on with a sentence, and letters of a line: a table's cells are shorter. */
const leastGoingOn = 0.5;
const leastLetters = 12;
/** Times the usual step: a gap between paragraphs. */
const widerStep = 1.35;
// «повагу Товариству друзів міста і має»
const goesOn = /^["«„“(]?\p{Ll}/u;
const latin = /\p{Script=Latin}/gu;
const letter = /\p{L}/gu;

/**
 * Takes texts that stand side by side out of a page's rows: two languages, or columns as newspapers have. A straight gutter
 * runs through at least four rows, and on both sides most lines go on with a sentence.
 *
 * @param from index of the first row of the letter's text; above it more rows are asked for
 */
export function takeParallelColumns(rows: readonly Row[], from: number): PartedColumns {
	const rest: Row[] = [];
	const columns: ParallelColumns[] = [];
	const tables: Table[] = [];
	for (let at = 0; at < rows.length; ) {
		const { run, gutter } = runFrom(rows, at);
		const least = at < from ? leastRowsAbove : leastRows;
		const text = run.length >= least && gutter ? withoutSignature(run, gutter) : [];
		if (gutter && text.length >= least && isProse(text, gutter)) {
			const found = partedBy(text, gutter);
			if ('sides' in found) columns.push(found);
			else tables.push(found);
			at += text.length;
		} else {
			rest.push(...rows.slice(at, at + 1));
			at += 1;
		}
	}
	return { rest, columns, tables };
}

/** The longest run of rows from one on through which a gutter runs, and the widest such gutter. */
function runFrom(rows: readonly Row[], at: number): { run: Row[]; gutter: Strip | null } {
	const first = rows[at];
	const none = { run: [], gutter: null };
	if (!first || first.segments.length < 2) return none;
	let gutters = gapsOf(first);
	const run = [first];
	for (const row of rows.slice(at + 1, at + mostRows)) {
		const step = row.baseline - (run.at(-1) ?? first).baseline;
		if (step > row.size * mostStep) break;
		const free = freeOf(row);
		const shared = gutters.flatMap((gutter) => free.flatMap((strip) => sharedOf(gutter, strip, row.size)));
		if (shared.length === 0) break;
		gutters = shared;
		run.push(row);
	}
	const [gutter] = gutters.sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
	return gutter ? { run, gutter } : none;
}

function wordsOf({ segments }: Row): LaidWord[] {
	return segments.flatMap(({ words }) => words);
}

function gapsOf(row: Row): Strip[] {
	const words = wordsOf(row);
	return words.flatMap((word, at): Strip[] => {
		const next = words[at + 1];
		return next && next.box[0] - word.box[2] >= row.size * leastGutter ? [[word.box[2], next.box[0]]] : [];
	});
}

/** Gaps of a row, and what lies before and after its words. */
function freeOf(row: Row): Strip[] {
	return [[Number.NEGATIVE_INFINITY, row.box[0]], ...gapsOf(row), [row.box[2], Number.POSITIVE_INFINITY]];
}

function sharedOf(a: Strip, b: Strip, size: number): Strip[] {
	const both: Strip = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
	return both[1] - both[0] >= size * leastGutter ? [both] : [];
}

/** A row's words on one side of a gutter, as one segment. */
function sideOf(row: Row, [from]: Strip, side: 0 | 1): Segment | null {
	const words = wordsOf(row).filter(({ box }) => (box[0] > from ? 1 : 0) === side);
	return words.length > 0 ? segmentOf(words) : null;
}

/** The rows without those at the end that a signature's post and name make. */
function withoutSignature(run: readonly Row[], gutter: Strip): readonly Row[] {
	const signed = run.findIndex((row) => {
		const name = sideOf(row, gutter, 1);
		return name !== null && personName.test(name.text);
	});
	if (signed === -1) return run;
	const steps = stepsOf(run);
	const usual = median(steps);
	let at = signed;
	while (at > 0 && (steps[at - 1] ?? 0) <= usual * widerStep) at -= 1;
	return run.slice(0, at);
}

function stepsOf(run: readonly Row[]): number[] {
	return run.slice(1).map((row, at) => row.baseline - (run[at]?.baseline ?? 0));
}

function isProse(run: readonly Row[], gutter: Strip): boolean {
	const shared = run.filter((row) => sideOf(row, gutter, 0) && sideOf(row, gutter, 1));
	if (shared.length < run.length * leastShared) return false;
	return ([0, 1] as const).every((side) => {
		const lines = run.flatMap((row) => sideOf(row, gutter, side)?.text ?? []);
		const after = lines.slice(1);
		const letters = lines.join('').match(letter)?.length ?? 0;
		return (
			lines.length >= leastRows &&
			letters >= lines.length * leastLetters &&
			after.filter((text) => goesOn.test(text)).length >= after.length * leastGoingOn
		);
	});
}

/** Columns; a table where gaps run through both sides and both are of one script: rows of wrapped cells. */
function partedBy(run: readonly Row[], gutter: Strip): ParallelColumns | Table {
	const box = boxAround(run.map((row) => row.box));
	const segments = ([0, 1] as const).map((side) => run.flatMap((row) => sideOf(row, gutter, side) ?? []));
	const [left = [], right = []] = segments;
	const rows = rowsOfCells(run, gutter);
	if (rows.length > 1 && rows.every(({ length }) => length === 2) && isLatin(left) === isLatin(right)) {
		return { box, rows: rows.map((cells) => cells.map(linesIn)), edges: [box[0], gutter[1]] };
	}
	return { box, sides: segments.map((side) => side.map((segment) => rowOf([segment]))) };
}

/** Words of the cells between the gaps that run through all of the run. */
function rowsOfCells(run: readonly Row[], gutter: Strip): LaidWord[][][] {
	const usual = median(stepsOf(run));
	const groups: Row[][] = [];
	for (const [at, row] of run.entries()) {
		const step = row.baseline - (run[at - 1]?.baseline ?? row.baseline);
		if (at === 0 || step > usual * widerStep) groups.push([row]);
		else groups.at(-1)?.push(row);
	}
	return groups.map((group) =>
		([0, 1] as const)
			.map((side) => group.flatMap((row) => sideOf(row, gutter, side)?.words ?? []))
			.filter(({ length }) => length > 0),
	);
}

function isLatin(side: readonly Segment[]): boolean {
	const text = side.map((segment) => segment.text).join(' ');
	return (text.match(latin)?.length ?? 0) * 2 > (text.match(letter)?.length ?? 0);
}
