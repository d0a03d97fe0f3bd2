import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvLine } from '#archive/text/csv-line.ts';
import { readCsv } from '../testing/read-csv.ts';

/** As docs/mirrors.md says: one apostrophe at a cell’s beginning is not the letter’s. */
const unmarked = (cell: string) => cell.replace(/^'/u, '');

test('CSV reads back as it was written', () => {
	const cell = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.constantFrom('"', 'a,b', 'а\r\nб', '""', '', '=1+1', "'=1", '-5', '@x', '\tx', 'a;=b'),
	);
	fc.assert(
		fc.property(
			fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
			(rows) => {
				assert.deepEqual(
					readCsv(rows.map((row) => csvLine(row)).join('')).map((row) => row.map(unmarked)),
					rows,
				);
			},
		),
	);
});

test('no cell of CSV begins as a formula does', () => {
	const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', "'", 'а');
	fc.assert(
		fc.property(start, fc.string(), (sign, rest) => {
			const [[first = ''] = []] = readCsv(csvLine([sign + rest, '']));
			assert.doesNotMatch(first, /^[=+\-@\t\r\n＝＋－＠]/u);
		}),
	);
	assert.equal(csvLine([-5, '']), '-5,\r\n');
});
