import { Refusal } from '../../../diagnostics/refusal.ts';
import { blank, type OfficeBlock, paragraph } from '../../shared/office/blocks.ts';
import { openOdf } from '../../shared/office/odf.ts';
import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';
import { hiddenData } from './hidden-data.ts';
import { maximumCells, type SheetCell, tableOfCells } from './sheet.ts';

const mostColumns = 1000;
const groups: ReadonlySet<string> = new Set([
	'table:table-columns',
	'table:table-header-columns',
	'table:table-column-group',
	'table:table-rows',
	'table:table-header-rows',
	'table:table-row-group',
]);

/**
 * Reads the sheets of an OpenDocument spreadsheet as tables, each under its name where there are several.
 *
 * @throws Refusal `hidden-data` if it holds what it does not show, and what `openOdf` throws.
 */
export function readOds(bytes: Uint8Array): OfficeBlock[] {
	const { content } = openOdf(bytes);
	const book = childAt(content, 'office:body', 'office:spreadsheet');
	if (!book) {
		throw new Refusal(
			'damaged-file',
			'The spreadsheet has no content. Open it in an office program, save it again and ingest that.',
		);
	}
	if (childAt(book, 'table:data-pilot-tables')) throw hiddenData('pivot');
	const sheets = childrenOf(book, 'table:table');
	const hiddenStyles = stylesOfHiddenSheets(content);
	return sheets.flatMap((sheet) => {
		if (hiddenStyles.has(sheet.attributes['table:style-name'] ?? '')) throw hiddenData('sheet');
		// LibreOffice keeps a copy of a linked file's sheet as a sheet of that file's name.
		if (childAt(sheet, 'table:table-source')) throw hiddenData('external');
		const rows = tableOfCells(cellsOf(sheet));
		if (rows.length === 0) return [];
		const title = sheets.length > 1 ? [paragraph(sheet.attributes['table:name'] ?? ''), blank] : [];
		return [...title, { type: 'table', rows, bordered: true } as const, blank];
	});
}

function stylesOfHiddenSheets(content: XmlElement): ReadonlySet<string> {
	return new Set(
		childrenOf(childAt(content, 'office:automatic-styles'), 'style:style')
			.filter((style) => childAt(style, 'style:table-properties')?.attributes['table:display'] === 'false')
			.map(({ attributes }) => attributes['style:name'] ?? ''),
	);
}

function cellsOf(sheet: XmlElement): SheetCell[] {
	const cells: SheetCell[] = [];
	let row = 0;
	for (const element of within(sheet, 'table:table-column')) {
		if (isHidden(element)) throw hiddenData('column');
	}
	for (const element of within(sheet, 'table:table-row')) {
		const repeat = countOf(element.attributes['table:number-rows-repeated']);
		const texts = textsOf(element);
		if (texts.length > 0 && isHidden(element)) throw hiddenData('row');
		if (texts.length > 0) {
			for (let at = 1; at <= Math.min(repeat, maximumCells); at++) {
				for (const { column, text } of texts) cells.push({ row: row + at, column, text });
				if (cells.length > maximumCells) break;
			}
		}
		row += repeat;
	}
	return cells;
}

function textsOf(row: XmlElement): { column: number; text: string }[] {
	const texts: { column: number; text: string }[] = [];
	let column = 0;
	for (const cell of childrenOf(row)) {
		const repeat = countOf(cell.attributes['table:number-columns-repeated']);
		const text = cell.name === 'table:table-cell' ? cellText(cell) : '';
		if (text !== '') {
			for (let at = 0; at < Math.min(repeat, mostColumns); at++) texts.push({ column: column + at, text });
		}
		column += repeat;
	}
	return texts;
}

/** What the cell shows, without comments. */
function cellText(cell: XmlElement): string {
	return childrenOf(cell, 'text:p')
		.map((line) => shownText(line))
		.join(' ')
		.trim();
}

function shownText(element: XmlElement): string {
	return element.children
		.map((child) => {
			if (typeof child === 'string') return child;
			if (child.name === 'office:annotation') return '';
			return child.name === 'text:s' || child.name === 'text:tab' ? ' ' : shownText(child);
		})
		.join('');
}

function within(element: XmlElement, name: string): XmlElement[] {
	return childrenOf(element).flatMap((child) => {
		if (child.name === name) return [child];
		return groups.has(child.name) ? within(child, name) : [];
	});
}

function isHidden({ attributes }: XmlElement): boolean {
	return (attributes['table:visibility'] ?? 'visible') !== 'visible';
}

function countOf(value: string | undefined): number {
	const number = Number(value ?? 1);
	return Number.isSafeInteger(number) && number > 0 ? number : 1;
}
