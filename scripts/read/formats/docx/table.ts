import type { Colour } from '../../shared/colour/colour.ts';
import type { OfficeBlock, OfficeCell, OfficeRow, OfficeTable } from '../../shared/office/blocks.ts';
import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';
import type { DocumentContext } from './document-context.ts';
import { shadingOf } from './is-unseen.ts';

const insideH = 'w:insideH';
const insideV = 'w:insideV';
const sides = ['w:top', 'w:left', 'w:start', 'w:bottom', 'w:right', 'w:end', insideH, insideV];
/** Word's own limit is 63. */
const mostColumns = 100;
const wrappers: ReadonlySet<string> = new Set([
	'w:sdt',
	'w:sdtContent',
	'w:customXml',
	'w:ins',
	'w:moveTo',
	'w:smartTag',
]);

/**
 * Reads a table; deleted rows and cells are left out, a cell continued from the row above is empty. Null if
 * nothing is left.
 *
 * @param readCell reads the blocks of a cell
 */
export function readTable(
	table: XmlElement,
	context: DocumentContext,
	readCell: (cell: XmlElement) => OfficeBlock[],
): OfficeTable | null {
	const inStyle = styledGround(table, context);
	const readOnGround = (cell: XmlElement) => {
		const { grounds } = context;
		const tcPr = childAt(cell, 'w:tcPr');
		const own = shadingOf(tcPr ? [tcPr] : []);
		grounds.push(own ?? (inStyle === 'unknown' ? null : (inStyle ?? grounds.at(-1) ?? null)));
		const blocks = readCell(cell);
		grounds.pop();
		return blocks;
	};
	const rows: OfficeRow[] = [];
	const cells: XmlElement[] = [];
	for (const row of within(table, 'w:tr')) {
		const trPr = childAt(row, 'w:trPr');
		const deleted = childAt(trPr, 'w:del') !== null;
		if (deleted || childAt(trPr, 'w:ins')) context.found.changes = true;
		if (deleted) continue;
		const kept = within(row, 'w:tc').filter((cell) => !childAt(cell, 'w:tcPr', 'w:cellDel'));
		cells.push(...kept);
		const before = spanOf(childAt(trPr, 'w:gridBefore'), 0);
		const skipped: OfficeCell[] = before > 0 ? [{ blocks: [], span: before, stands: 'top' }] : [];
		rows.push({ cells: [...skipped, ...kept.map((cell) => readTableCell(cell, readOnGround))] });
	}
	if (rows.length === 0) return null;
	return { type: 'table', rows, bordered: isBordered(table, cells, context) };
}

/** Shading that the table gives its cells; shading of some cells by a style (header, bands) is not considered here. */
function styledGround(table: XmlElement, { styles }: DocumentContext): Colour | 'unknown' | null {
	const properties = styles.table(childAt(table, 'w:tblPr'));
	return styles.shadesCells(childAt(table, 'w:tblPr')) ? 'unknown' : shadingOf(properties);
}

/** Rows and cells may be inside content controls, custom XML or insertions. */
function within(element: XmlElement, name: string): XmlElement[] {
	return childrenOf(element).flatMap((child) => {
		if (child.name === name) return [child];
		return wrappers.has(child.name) ? within(child, name) : [];
	});
}

function readTableCell(cell: XmlElement, readCell: (cell: XmlElement) => OfficeBlock[]): OfficeCell {
	const tcPr = childAt(cell, 'w:tcPr');
	const merge = childAt(tcPr, 'w:vMerge');
	const goesOn = merge !== null && merge.attributes['w:val'] !== 'restart';
	const stands = childAt(tcPr, 'w:vAlign')?.attributes['w:val'];
	return {
		blocks: goesOn ? [] : readCell(cell),
		span: spanOf(childAt(tcPr, 'w:gridSpan'), 1),
		stands: stands === 'bottom' || stands === 'center' ? stands : 'top',
	};
}

function spanOf(element: XmlElement | null, without: number): number {
	const span = Number(element?.attributes['w:val'] ?? without);
	return Number.isInteger(span) && span > 0 && span <= mostColumns ? span : without;
}

/** Whether there are borders between cells: by the table's own, its style's, or those of most of its cells. */
function isBordered(table: XmlElement, cells: readonly XmlElement[], { styles }: DocumentContext): boolean {
	const drawn = cells.filter((cell) => {
		const borders = childAt(cell, 'w:tcPr', 'w:tcBorders');
		return sides.filter((side) => isDrawn(childAt(borders, side))).length > 1;
	});
	if (drawn.length > cells.length / 2) return true;
	const bare = cells.filter((cell) => {
		const borders = childAt(cell, 'w:tcPr', 'w:tcBorders');
		return borders !== null && !sides.some((side) => isDrawn(childAt(borders, side)));
	});
	if (bare.length > cells.length / 2) return false;
	const borders = styles
		.table(childAt(table, 'w:tblPr'))
		.map((properties) => childAt(properties, 'w:tblBorders'))
		.find((found) => found !== null);
	return [insideH, insideV].some((side) => isDrawn(childAt(borders ?? null, side)));
}

function isDrawn(side: XmlElement | null): boolean {
	const kind = side?.attributes['w:val'];
	return kind !== undefined && kind !== 'nil' && kind !== 'none';
}
