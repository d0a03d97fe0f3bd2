import { takeAlignedTables } from './aligned-tables.ts';
import { isText, type Page, readColumns } from './columns.ts';
import type { Piece } from './piece.ts';
import type { Table } from './ruled-tables.ts';
import type { Row } from './segments.ts';

const zoneStep = 1_000;
const mostTables = 1_000;

/** Puts a page's rows and tables in the order of reading. */
export function readPage(all: readonly Row[], ruled: readonly Table[], page: Page): Piece[] {
	const { rest: rows, tables: aligned } = takeAlignedTables(all, textStart(all, page), page.recognised);
	const tables = [...ruled, ...aligned].sort((a, b) => a.box[1] - b.box[1]);
	const pieces: Piece[] = [];
	let from = 0;
	let { textBefore } = page;
	const readTo = (to: number) => {
		const part = rows.slice(from, to);
		from = Math.max(from, to);
		const read = readColumns(part, { ...page, textBefore });
		// A zone's number is unique on its page only if the parts count on.
		pieces.push(...read.map((piece) => ({ ...piece, zone: piece.zone + zoneStep * pieces.length })));
		textBefore ||= read.some(({ place }) => place === 'text');
	};
	for (const [at, table] of tables.entries()) {
		const middle = (table.box[1] + table.box[3]) / 2;
		const below = rows.findIndex(({ baseline }) => baseline > middle);
		readTo(below === -1 ? rows.length : below);
		textBefore = true;
		for (const cells of table.rows) {
			pieces.push({ kind: 'row', page: page.page, cells, table: page.page * mostTables + at });
		}
	}
	readTo(rows.length);
	return pieces;
}

/** Index of the first row below which tables may stand. */
function textStart(rows: readonly Row[], { measure, textBefore }: Page): number {
	if (textBefore) return 0;
	const at = rows.findIndex((row, index) => isText(row, rows[index + 1], measure));
	return at === -1 ? rows.length : at;
}
