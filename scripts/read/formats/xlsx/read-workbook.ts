import { Refusal } from '../../../diagnostics/refusal.ts';
import { blank, type OfficeBlock, type OfficeRow, paragraph } from '../../shared/office/blocks.ts';
import { openZip, type Zip } from '../../shared/office/zip.ts';
import { childAt, childrenOf, readXml, textOf, type XmlElement } from '../../shared/xml/xml.ts';
import { cellFormats } from './cell-formats.ts';
import { hiddenData } from './hidden-data.ts';
import { columnOf, type SheetCell, tableOfCells } from './sheet.ts';

const pivotPart = /^xl\/pivot(?:Cache|Tables)\//iu;
const externalPart = /^xl\/(?:externalLinks|queryTables)\/|^xl\/connections\.xml$/iu;
const modelPart = /^xl\/model\//iu;
const binaryPart = /^xl\/(?:embeddings\/|worksheets\/[^/]+\.bin$|workbook\.bin$|revisions\/)/iu;

/**
 * Reads the sheets of a workbook (ECMA-376 part 1, 18) as tables, each under its name where there are several.
 *
 * @throws Refusal `hidden-data` if it holds what it does not show, and what `openZip` and `readXml` throw.
 */
export function readWorkbook(bytes: Uint8Array): OfficeBlock[] {
	const zip = openZip(bytes);
	for (const name of zip.names) refuseHiddenPart(name);
	const workbook = partOf(zip, 'xl/workbook.xml');
	if (!workbook) throw damaged();
	const sheets = childrenOf(childAt(workbook, 's:sheets'), 's:sheet');
	if (sheets.some(({ attributes }) => (attributes['state'] ?? 'visible') !== 'visible'))
		throw hiddenData('sheet');
	const targets = new Map(
		childrenOf(partOf(zip, 'xl/_rels/workbook.xml.rels'), 'rel:Relationship').map(({ attributes }) => [
			attributes['Id'] ?? '',
			attributes['Target'] ?? '',
		]),
	);
	const strings = childrenOf(partOf(zip, 'xl/sharedStrings.xml'), 's:si').map((item) => richText(item));
	const epoch = childAt(workbook, 's:workbookPr')?.attributes['date1904'];
	const formats = cellFormats(partOf(zip, 'xl/styles.xml'), epoch === '1' || epoch === 'true');
	return sheets.flatMap(({ attributes }) => {
		const target = targets.get(attributes['r:id'] ?? '') ?? '';
		const sheet = partOf(zip, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
		if (!sheet) throw damaged();
		const rows = readSheet(sheet, strings, formats);
		if (rows.length === 0) return [];
		const title = sheets.length > 1 ? [paragraph(attributes['name'] ?? ''), blank] : [];
		return [...title, { type: 'table', rows, bordered: true } as const, blank];
	});
}

function refuseHiddenPart(name: string): void {
	if (pivotPart.test(name)) throw hiddenData('pivot');
	if (externalPart.test(name)) throw hiddenData('external');
	if (modelPart.test(name)) throw hiddenData('model');
	if (binaryPart.test(name)) throw hiddenData('binary');
}

function partOf(zip: Zip, name: string): XmlElement | null {
	const part = zip.part(name);
	return part && readXml(part);
}

function readSheet(
	sheet: XmlElement,
	strings: readonly string[],
	format: (style: number, value: string) => string,
): OfficeRow[] {
	const columns = childrenOf(childAt(sheet, 's:cols'), 's:col');
	if (columns.some(({ attributes }) => isHidden(attributes))) throw hiddenData('column');
	const cells: SheetCell[] = [];
	let row = 0;
	for (const element of childrenOf(childAt(sheet, 's:sheetData'), 's:row')) {
		row = Number(element.attributes['r'] ?? row + 1);
		const found = childrenOf(element, 's:c');
		if (found.length > 0 && isHidden(element.attributes)) throw hiddenData('row');
		let column = -1;
		for (const cell of found) {
			column = columnOf(cell.attributes['r'] ?? '') ?? column + 1;
			const text = valueAt(cell, strings, format);
			if (text !== '') cells.push({ row, column, text });
		}
	}
	return tableOfCells(cells);
}

/** Rows and columns of no height or width are hidden too. */
function isHidden(attributes: Readonly<Record<string, string>>): boolean {
	const hidden = attributes['hidden'];
	if (hidden === '1' || hidden === 'true') return true;
	return Number(attributes['width'] ?? 1) === 0 || Number(attributes['ht'] ?? 1) === 0;
}

function valueAt(
	cell: XmlElement,
	strings: readonly string[],
	format: (style: number, value: string) => string,
): string {
	const value = childAt(cell, 's:v');
	const raw = value ? textOf(value) : '';
	switch (cell.attributes['t']) {
		case 's':
			return strings[Number(raw)] ?? '';
		case 'inlineStr': {
			const inline = childAt(cell, 's:is');
			return inline ? richText(inline) : '';
		}
		case 'b':
			return raw === '1' ? 'TRUE' : 'FALSE';
		case 'str':
		case 'e':
			return raw;
		default:
			return raw === '' ? '' : format(Number(cell.attributes['s'] ?? 0), raw);
	}
}

/** A text and its runs; readings for East Asian signs are no part of it. */
function richText(item: XmlElement): string {
	return childrenOf(item)
		.map((child) => {
			if (child.name === 's:t') return textOf(child);
			return child.name === 's:r' ? childrenOf(child, 's:t').map(textOf).join('') : '';
		})
		.join('');
}

function damaged(): Refusal {
	return new Refusal(
		'damaged-file',
		'The spreadsheet lacks a part that it names. Open it in an office program, save it again and ingest that.',
	);
}
