import type { OfficeBlock, OfficeCell, OfficeRow, OfficeTable } from '../../shared/office/blocks.ts';
import { childrenOf, type XmlElement } from '../../shared/xml/xml.ts';
import type { OdtContext } from './document-context.ts';
import { onGround, plainLook } from './look.ts';

const sides = ['fo:border', 'fo:border-top', 'fo:border-bottom', 'fo:border-left', 'fo:border-right'];
// «0pt solid #000000»; not «0.05pt solid #000000»
const noWidth = /^0(?:\.0+)?(?:[a-z]|\s)/u;
const mostColumns = 100;
const rowGroups: ReadonlySet<string> = new Set([
	'table:table-header-rows',
	'table:table-rows',
	'table:table-row-group',
]);

/**
 * Reads a table; a cell covered by its neighbour above or beside it is empty. Null if it has no rows.
 *
 * @param readCell reads the blocks of a cell
 */
export function readOdfTable(
	table: XmlElement,
	context: OdtContext,
	readCell: (cell: XmlElement) => OfficeBlock[],
): OfficeTable | null {
	const rows = rowsOf(table).map((row) => readRow(row, context, readCell));
	const cells = rowsOf(table).flatMap((row) => childrenOf(row, 'table:table-cell'));
	const drawn = cells.filter((cell) => isBordered(cell, context)).length;
	return rows.length === 0 ? null : { type: 'table', rows, bordered: drawn > cells.length / 2 };
}

function rowsOf(element: XmlElement): XmlElement[] {
	return childrenOf(element).flatMap((child) => {
		if (child.name === 'table:table-row') return [child];
		return rowGroups.has(child.name) ? rowsOf(child) : [];
	});
}

function readRow(
	row: XmlElement,
	context: OdtContext,
	readCell: (cell: XmlElement) => OfficeBlock[],
): OfficeRow {
	const cells: OfficeCell[] = [];
	let covered = 0;
	for (const child of childrenOf(row)) {
		const repeat = countOf(child.attributes['table:number-columns-repeated']);
		if (child.name === 'table:table-cell') {
			const span = countOf(child.attributes['table:number-columns-spanned']);
			const { looks, styles } = context;
			const style = { family: 'table-cell', name: child.attributes['table:style-name'] };
			const ground = styles.property(style, 'table-cell', 'fo:background-color');
			looks.push(onGround(ground, looks.at(-1) ?? plainLook));
			const cell = { blocks: readCell(child), span, stands: standsOf(child, context) };
			looks.pop();
			for (let at = 0; at < repeat; at++) cells.push(cell);
			covered = span - 1;
		} else if (child.name === 'table:covered-table-cell') {
			const beside = Math.min(covered, repeat);
			covered -= beside;
			for (let at = beside; at < repeat; at++) cells.push({ blocks: [], span: 1, stands: 'top' });
		}
	}
	return { cells };
}

function standsOf(cell: XmlElement, { styles }: OdtContext): OfficeCell['stands'] {
	const style = { family: 'table-cell', name: cell.attributes['table:style-name'] };
	const stands = styles.property(style, 'table-cell', 'style:vertical-align');
	if (stands === 'bottom') return 'bottom';
	return stands === 'middle' ? 'center' : 'top';
}

function isBordered(cell: XmlElement, { styles }: OdtContext): boolean {
	const style = { family: 'table-cell', name: cell.attributes['table:style-name'] };
	const drawn = sides.filter((side) => {
		const border = styles.property(style, 'table-cell', side);
		return border !== null && border !== 'none' && !noWidth.test(border);
	});
	return drawn.includes('fo:border') || drawn.length > 1;
}

function countOf(value: string | undefined): number {
	const number = Number(value ?? 1);
	return Number.isInteger(number) && number > 0 && number <= mostColumns ? number : 1;
}
