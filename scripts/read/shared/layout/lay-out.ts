import { readingRules } from '../reading-rules.ts';
import { isCaption } from './captions.ts';
import { type Composed, compose } from './compose.ts';
import { dropPageNumbers } from './drop-page-numbers.ts';
import { itemDepths } from './item-depths.ts';
import { joinTables } from './join-tables.ts';
import { joinJustified } from './justified.ts';
import type { LaidPage } from './laid-page.ts';
import { type Measure, measureOf } from './measure.ts';
import { takeNotes } from './notes.ts';
import { paragraphStarts } from './paragraphs.ts';
import { takeParallelColumns } from './parallel-columns.ts';
import type { LinePiece, Piece } from './piece.ts';
import { readPage, textStart } from './read-page.ts';
import { type Table, takeRuledTables } from './ruled-tables.ts';
import { type Row, rowsOf, type Segment, segmentsOf } from './segments.ts';
import { withoutSpecks } from './specks.ts';
import { liftStamps } from './stamps.ts';

/**
 * Reads pages as a person does: letterhead, registration, addressee, heading, text, signature, executor,
 * footnotes, then what a document system stamped on them, then appendices. Page numbers are left out; every other word is
 * in the text once.
 *
 * @example
 * layOut([page]).text // 'ВИГАДАНА РАДА\n\n03.04.2031 № 12   На № 7\n\n…'
 */
export function layOut(pages: readonly LaidPage[]): Composed {
	let before: Table | null = null;
	const lifted = pages.map((page, at) => {
		const { tables, rest: words } = takeRuledTables(page, before, pages[at + 1] ?? null);
		before = tables.at(-1) ?? null;
		const upright = segmentsOf(words.filter(({ turned }) => !turned));
		const { rest: written, stamps } = liftStamps(withoutSpecks(upright));
		const [captions, rest] = partition(written, (segment) => isCaption(segment, written, page.height));
		const margin = segmentsOf(words.filter(({ turned }) => turned));
		return { tables, rest, marks: [...stamps, captions, margin] };
	});
	const rows = dropPageNumbers(
		pages,
		lifted.map(({ rest }) => rowsOf(rest)),
	);
	const measures = measuresOf(pages, rows);
	const read: Piece[][] = [];
	const notes: LinePiece[][] = [];
	let open: Table | null = null;
	for (const [page, all] of rows.entries()) {
		const measure = measures[page] as Measure;
		const { rest, notes: below } = takeNotes(all, measure.size);
		notes.push(below.map(({ segments }) => ({ kind: 'line', page, segments, place: 'note', zone: 0 })));
		const own = { page, measure, textBefore: page > 0, recognised: pages[page]?.recognised ?? false };
		const parted = takeParallelColumns(rest, textStart(rest, own));
		const ruled = [...(lifted[page]?.tables ?? []), ...parted.tables];
		const { pieces, last } = readPage(
			joinJustified(parted.rest, measure),
			{ ruled, columns: parted.columns, before: open },
			own,
		);
		read.push([...pieces]);
		open = last;
	}
	const appendixAt = appendixPage(read);
	const marks = lifted.map((page, at) => page.marks.flatMap((stamp, zone) => markLines(stamp, at, zone)));
	const pieces = joinTables([
		...read.slice(0, appendixAt).flat(),
		...notes.slice(0, appendixAt).flat(),
		...marks.slice(0, appendixAt).flat(),
		...read.slice(appendixAt).flat(),
		...notes.slice(appendixAt).flat(),
		...marks.slice(appendixAt).flat(),
	]);
	const starts = paragraphStarts(pieces, measures);
	return compose(pieces, starts, itemDepths(pieces, starts));
}

/** Measures pages; a page with little text is taken to be set as the fullest one is. */
function measuresOf(pages: readonly LaidPage[], rows: readonly (readonly Row[])[]): Measure[] {
	const own = rows.map((all, at) => measureOf(all, pages[at]?.width ?? 0));
	const widthOf = ({ left, right }: Measure) => right - left;
	return own.map((measure, at) => {
		const alike = own.filter((_, to) => pages[to]?.width === pages[at]?.width);
		const fullest = alike.reduce((best, other) => (widthOf(other) > widthOf(best) ? other : best), measure);
		return widthOf(measure) < widthOf(fullest) * 0.7
			? { ...measure, left: fullest.left, right: fullest.right }
			: measure;
	});
}

/** The page that begins the appendices, after the letter's own; the number of pages where there are none. */
function appendixPage(pages: readonly (readonly Piece[])[]): number {
	const at = pages.findIndex((pieces, page) => {
		if (page === 0) return false;
		const top = pieces.slice(0, 2).filter((piece) => piece.kind === 'line');
		return top.some(({ segments }) =>
			segments.some(({ text }) => readingRules().layout.appendixTitle.test(text)),
		);
	});
	return at === -1 ? pages.length : at;
}

function partition<T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
	return [all.filter(belongs), all.filter((one) => !belongs(one))];
}

function markLines(stamp: readonly Segment[], page: number, zone: number): LinePiece[] {
	return rowsOf(stamp).map(({ segments }) => ({ kind: 'line', page, segments, place: 'mark', zone }));
}
