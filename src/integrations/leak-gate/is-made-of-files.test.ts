import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { zipOf } from '../../tables/zip-of.ts';
import { isMadeOfFiles } from './is-made-of-files.ts';

const dir = mkdtempSync(join(tmpdir(), 'made-of-files-'));
after(() => rmSync(dir, { recursive: true }));

const files = [
	{ name: 'letters.csv', bytes: Buffer.from('id,title\r\n') },
	{ name: 'letters.jsonl', bytes: Buffer.from('{"id":"rada/2031/1"}\n') },
];

test('a ZIP passes where it holds the files beside it, and nothing else', () => {
	mkdirSync(join(dir, 'data'));
	for (const { name, bytes } of files) writeFileSync(join(dir, 'data', name), bytes);
	const made = zipOf(files);
	assert.ok(isMadeOfFiles(dir, 'data/letters.zip', made));
	assert.ok(isMadeOfFiles(dir, 'data/letters.zip', zipOf(files.slice(1))));
	const other = [
		zipOf([{ name: 'letters.csv', bytes: Buffer.from('id,phone\r\n') }]),
		zipOf([...files, { name: 'more.csv', bytes: Buffer.from('id\r\n') }]),
		zipOf([{ name: '../letters.csv', bytes: Buffer.from('id,title\r\n') }]),
		Buffer.concat([made, Buffer.from('і ще')]),
		made.subarray(0, 40),
		Buffer.from('і ще'),
	];
	for (const [at, bytes] of other.entries())
		assert.ok(!isMadeOfFiles(dir, 'data/letters.zip', bytes), `${at}`);
	assert.ok(!isMadeOfFiles(dir, 'letters.zip', made));
	assert.ok(!isMadeOfFiles(dir, 'data/more.zip', made));
});
