import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dataColumns } from '../../site/data-columns.ts';
import type { Row } from '../../tables/field.ts';
import { csvNames, lettersCsv } from '../../tables/letters-csv.ts';
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
	const forms = [
		...tableForms.map(
			(form) => [`letters.${form}`, (some: Iterable<Row>) => tableFile(form, dataColumns, some)] as const,
		),
		...csvNames.map(
			(name) => [name, (some: Iterable<Row>) => Buffer.from(lettersCsv(name, dataColumns, some))] as const,
		),
	];
	for (const [name, make] of forms) {
		const file = `data/${name}`;
		const made = make(rows);
		assert.ok(isMadeOfLines(dir, file, made), name);
		const other = make([{ ...row, id: 'rada/2031/1', title: 'Інше' }, ...rows.slice(1)]);
		assert.ok(!isMadeOfLines(dir, file, other), name);
		assert.ok(!isMadeOfLines(dir, file, Buffer.concat([made, Buffer.from('і ще')])), name);
		assert.ok(!isMadeOfLines(dir, `other/${name}`, made), name);
		assert.ok(!isMadeOfLines(dir, `data/more-${name}`, made), name);
	}
	assert.ok(!isMadeOfLines(dir, 'data/letters.zip', Buffer.alloc(3)));
});
