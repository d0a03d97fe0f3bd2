import type { Element, Nodes } from 'hast';
import type { OfficeBlock, OfficeCell, OfficeTable } from '../office/blocks.ts';
import { isNamed, propertyOf, styleOf } from './elements.ts';

const mostColumns = 100;
const rowGroups: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);

// class="table table-bordered", class="MsoTableGrid"
const dataNames = /(?:^|[-_\s])(?:table|bordered|grid|MsoTableGrid)(?:$|[-_\s])/iu;
const noBorder = /^(?:none|0|hidden)/u;

/**
 * Reads a table; a cell that others cover is empty.
 *
 * @param readCell reads the blocks of a cell
 */
export function readHtmlTable(table: Element, readCell: (cell: Element) => OfficeBlock[]): OfficeTable {
	const rows = rowsOf(table);
	const cells = rows.flat();
	const below = new Map<number, number>();
	return {
		type: 'table',
		bordered: isData(table, cells),
		rows: rows.map((row) => {
			const set: OfficeCell[] = [];
			let column = 0;
			// A cell that reaches down from above takes its columns in this row too.
			const covered = () => {
				while ((below.get(column) ?? 0) > 0) {
					below.set(column, (below.get(column) ?? 0) - 1);
					set.push({ blocks: [], span: 1, stands: 'top' });
					column += 1;
				}
			};
			for (const cell of row) {
				covered();
				const span = countOf(propertyOf(cell, 'colSpan'));
				const down = countOf(propertyOf(cell, 'rowSpan')) - 1;
				for (let at = column; at < column + span; at++) if (down > 0) below.set(at, down);
				column += span;
				const align = styleOf(cell, 'vertical-align') || propertyOf(cell, 'vAlign');
				set.push({
					blocks: readCell(cell),
					span,
					stands: align === 'bottom' ? 'bottom' : align === 'middle' ? 'center' : 'top',
				});
			}
			covered();
			return { cells: set };
		}),
	};
}

function rowsOf(table: Element): Element[][] {
	return table.children.flatMap((child) => {
		if (child.type !== 'element') return [];
		if (rowGroups.has(child.tagName)) return rowsOf(child);
		const isCell = (cell: Nodes) =>
			cell.type === 'element' && (cell.tagName === 'td' || cell.tagName === 'th');
		return child.tagName === 'tr' ? [child.children.filter(isCell) as Element[]] : [];
	});
}

/** A table of data has heads, or lines drawn by its attributes, its cells' style or what its class says. */
function isData(table: Element, cells: readonly Element[]): boolean {
	if (propertyOf(table, 'role') === 'presentation') return false;
	if (Number(propertyOf(table, 'border')) > 0 || cells.some((cell) => cell.tagName === 'th')) return true;
	const drawn = cells.filter((cell) => hasBorder(cell)).length;
	return drawn > cells.length / 2 || hasBorder(table) || isNamed(table, dataNames);
}

function hasBorder(element: Element): boolean {
	const border = ['border', 'border-top', 'border-left', 'border-bottom', 'mso-border-alt']
		.map((name) => styleOf(element, name))
		.find((value) => value !== '' && !noBorder.test(value));
	return border !== undefined;
}

function countOf(value: string): number {
	const number = Number(value || 1);
	return Number.isInteger(number) && number > 0 && number <= mostColumns ? number : 1;
}
