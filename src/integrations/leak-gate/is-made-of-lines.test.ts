import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dataColumns } from '../../site/data-columns.ts';
import { tableFile, tableForms } from '../../tables/table-file.ts';
import { isMadeOfLines } from './is-made-of-lines.ts';
import { tableRow as row } from './testing/table-row.ts';

const dir = mkdtempSync(join(tmpdir(), 'made-of-lines-'));
after(() => rmSync(dir, { recursive: true }));

const rows = [
	{ ...row, id: 'rada/2031/1' },
	{ ...row, id: 'rada/2031/2', reply_verdict: null },
];

test('a table passes where it holds what the lines beside it say, and nothing else', () => {
	mkdirSync(join(dir, 'data'));
	writeFileSync(join(dir, 'data', 'letters.jsonl'), rows.map((one) => `${JSON.stringify(one)}\n`).join(''));
	for (const form of tableForms) {
		const file = `data/letters.${form}`;
		const made = tableFile(form, dataColumns, rows);
		assert.ok(isMadeOfLines(dir, file, made), form);
		const other = tableFile(form, dataColumns, [
			{ ...row, id: 'rada/2031/1', title: 'Інше' },
			...rows.slice(1),
		]);
		assert.ok(!isMadeOfLines(dir, file, other), form);
		assert.ok(!isMadeOfLines(dir, file, Buffer.concat([made, Buffer.from('і ще')])), form);
		assert.ok(!isMadeOfLines(dir, `other/letters.${form}`, made), form);
		assert.ok(!isMadeOfLines(dir, `data/more.${form}`, made), form);
	}
	assert.ok(!isMadeOfLines(dir, 'data/letters.zip', Buffer.alloc(3)));
});
