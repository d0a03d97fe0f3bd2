import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCsv } from '../testing/read-csv.ts';
import { csvLine } from './csv.ts';

test('CSV reads back as it was written', () => {
	const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', 'a,b', 'а\r\nб', '""', ''));
	fc.assert(
		fc.property(
			fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
			(rows) => {
				assert.deepEqual(readCsv(rows.map(csvLine).join('')), rows);
			},
		),
	);
});
