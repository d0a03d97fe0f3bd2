import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { refusal } from '../../testing/refusal.ts';
import { repack } from '../../testing/repack.ts';
import { testFixtures } from '../../testing/test-fixtures.ts';
import { cellFormats } from './cell-formats.ts';
import { xlsx } from './index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const workbook = readFileSync(join(fixtures, 'two-sheets', 'source.xlsx'));
const openDocument = readFileSync(join(fixtures, 'open-document', 'source.ods'));

describe('xlsx', () => {
	testFixtures(xlsx, fixtures);

	const replaced = (from: string, to: string) => (text: string) => {
		assert.ok(text.includes(from));
		return text.replace(from, to);
	};
	const secondSheet = 'xl/worksheets/sheet2.xml';
	const hiding: [what: string, bytes: Uint8Array][] = [
		[
			'a hidden sheet',
			repack(workbook, { 'xl/workbook.xml': replaced('sheetId="2"', 'sheetId="2" state="hidden"') }),
		],
		[
			'a very hidden sheet',
			repack(workbook, { 'xl/workbook.xml': replaced('sheetId="2"', 'sheetId="2" state="veryHidden"') }),
		],
		['a hidden row', repack(workbook, { [secondSheet]: replaced('<row r="2"', '<row r="2" hidden="1"') })],
		['a row of no height', repack(workbook, { [secondSheet]: replaced('<row r="2"', '<row r="2" ht="0"') })],
		[
			'a hidden column',
			repack(workbook, {
				[secondSheet]: replaced('<sheetData>', '<cols><col min="3" max="3" hidden="1"/></cols><sheetData>'),
			}),
		],
		['a pivot cache', repack(workbook, { 'xl/pivotCache/pivotCacheRecords1.xml': () => '<a/>' })],
		['a copy of external data', repack(workbook, { 'xl/externalLinks/externalLink1.xml': () => '<a/>' })],
		['a data model', repack(workbook, { 'xl/model/item.data': () => 'x' })],
		['a binary sheet', repack(workbook, { 'xl/worksheets/sheet3.bin': () => 'x' })],
		[
			'a hidden sheet of OpenDocument',
			repack(openDocument, {
				'content.xml': (text) =>
					text
						.replace('table:name="Видатки"', 'table:name="Видатки" table:style-name="h"')
						.replace(
							'<office:body>',
							'<office:automatic-styles><style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body>',
						),
			}),
		],
		[
			'a filtered row of OpenDocument',
			repack(openDocument, {
				'content.xml': replaced('<table:table-row>', '<table:table-row table:visibility="filter">'),
			}),
		],
		[
			'a pivot table of OpenDocument',
			repack(openDocument, {
				'content.xml': replaced('</office:spreadsheet>', '<table:data-pilot-tables/></office:spreadsheet>'),
			}),
		],
	];
	for (const [what, bytes] of hiding) {
		it(`refuses ${what}`, async () => {
			await assert.rejects(xlsx.read(bytes, { name: 'source', ocr: 'embedded' }), refusal('hidden-data'));
		});
	}

	it('refuses a sheet with more cells than the limit', async () => {
		const bytes = repack(openDocument, {
			'content.xml': replaced('<table:table-row>', '<table:table-row table:number-rows-repeated="999999">'),
		});
		await assert.rejects(xlsx.read(bytes, { name: 'source', ocr: 'embedded' }), refusal('too-large'));
	});

	it('shows a number whose format has a strange name', async () => {
		const bytes = repack(workbook, {
			'xl/styles.xml': (text) => text.replace('numFmtId="10"', 'numFmtId="constructor"'),
		});
		const reading = await xlsx.read(bytes, { name: 'source', ocr: 'embedded' });
		assert.ok(reading.kind === 'document' && reading.text.includes('0,6216'));
	});

	it('shows numbers as their format does', () => {
		const format = cellFormats(null, false);
		assert.equal(format(0, '0.30000000000000004'), '0,3');
		assert.equal(format(0, '1e400'), '1e400');
	});
});
