import { takeAlignedTables } from './aligned-tables.ts';
import { isText, type Page, readColumns } from './columns.ts';
import type { ParallelColumns } from './parallel-columns.ts';
import type { LinePiece, Piece } from './piece.ts';
import type { Table } from './ruled-tables.ts';
import type { Row } from './segments.ts';

const zoneStep = 1_000;
const mostTables = 1_000;

/** What is on a page besides its lines. */
export interface Blocks {
	readonly ruled: readonly Table[];
	readonly columns: readonly ParallelColumns[];
	/** The table without lines with which the page before ends, or null. */
	readonly before: Table | null;
}

/** A page in the order of reading. */
export interface PageRead {
	readonly pieces: readonly Piece[];
	/** The table without lines with which it ends, or null: it may go on over the page. */
	readonly last: Table | null;
}

/** Puts a page's rows, tables and columns in the order of reading. */
export function readPage(all: readonly Row[], { ruled, columns, before }: Blocks, page: Page): PageRead {
	const parted = takeAlignedTables(all, textStart(all, page), page.recognised, before);
	const { rest: rows, tables: aligned } = parted;
	const blocks = [...ruled, ...aligned, ...columns].sort((a, b) => a.box[1] - b.box[1]);
	const pieces: Piece[] = [];
	let from = 0;
	let { textBefore } = page;
	const push = (read: readonly LinePiece[]) => {
		// A zone's number is unique on its page only if the parts count on.
		pieces.push(...read.map((piece) => ({ ...piece, zone: piece.zone + zoneStep * pieces.length })));
	};
	const readTo = (to: number) => {
		const read = readColumns(rows.slice(from, to), { ...page, textBefore });
		from = Math.max(from, to);
		push(read);
		textBefore ||= read.some(({ place }) => place === 'text');
	};
	for (const [at, block] of blocks.entries()) {
		const middle = (block.box[1] + block.box[3]) / 2;
		const below = rows.findIndex(({ baseline }) => baseline > middle);
		readTo(below === -1 ? rows.length : below);
		textBefore = true;
		if ('sides' in block) {
			for (const side of block.sides) push(side.map((row) => lineOf(row, page.page)));
			continue;
		}
		for (const cells of block.rows) {
			pieces.push({ kind: 'row', page: page.page, cells, table: page.page * mostTables + at });
		}
	}
	readTo(rows.length);
	const end = aligned.find((table) => table === blocks.at(-1));
	return { pieces, last: pieces.at(-1)?.kind === 'row' ? (end ?? null) : null };
}

function lineOf({ segments }: Row, page: number): LinePiece {
	return { kind: 'line', page, segments, place: 'side', zone: 1 };
}

/** Index of the first row below which tables may stand. */
export function textStart(
	rows: readonly Row[],
	{ measure, textBefore }: Pick<Page, 'measure' | 'textBefore'>,
): number {
	if (textBefore) return 0;
	const at = rows.findIndex((row, index) => isText(row, rows[index + 1], measure));
	return at === -1 ? rows.length : at;
}
