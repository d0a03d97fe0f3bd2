import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTables } from '#store/document/numbered-text.ts';
import { tableCsv } from './table-csv.ts';

const table = '| Назва | Сума |\n| - | -: |\n| Лавки; столи | 1\\|2 |\n| =1+1 | -5 |\n';

test('a letter’s tables are read with the ids of their units, and its other units are none', () => {
	const markdown = `Перелік:\n\n${table}\n- а\n- б\n\n${table}`;
	const tables = readTables(markdown, ['p1', 'p2', 'p3', 'p4', 'p7']);
	assert.deepEqual(
		tables.map(({ id }) => id),
		['p2', 'p7'],
	);
	assert.deepEqual(tables[0]?.rows[1], ['Лавки; столи', '1|2']);
});

test('a letter without tables has none, whatever signs it has', () => {
	assert.deepEqual(readTables('Ціна | якість\n\n---\n\n- а', ['p1', 'p2']), []);
	assert.deepEqual(readTables('', []), []);
});

test('the file opens in a spreadsheet, and no cell of it runs', () => {
	const [first] = readTables(table, ['p1']);
	assert.equal(tableCsv(first?.rows ?? []), '\uFEFFНазва;Сума\r\n"Лавки; столи";1|2\r\n\'=1+1;\'-5\r\n');
});
