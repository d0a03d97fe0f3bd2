import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';
import { dataZip, zipOf } from '../../tables/zip-of.ts';
import { isMadeOfFiles } from './is-made-of-files.ts';

const dir = mkdtempSync(join(tmpdir(), 'made-of-files-'));
after(() => rmSync(dir, { recursive: true }));

const described = {
	name: 'зразок',
	resources: [{ path: 'letters.csv' }, { path: 'letters.sqlite' }],
};
const csv = { name: 'letters.csv', bytes: Buffer.from('id,title\r\n') };
const description = {
	name: 'datapackage.json',
	bytes: Buffer.from(`${JSON.stringify(described, null, '\t')}\n`),
};
const files = [csv, { name: 'letters.jsonl', bytes: Buffer.from('{"id":"rada/2031/1"}\n') }, description];

test('the ZIP of the data has the CSV, and the description of that alone', () => {
	const packed = unzipSync(dataZip(files));
	assert.deepEqual(Object.keys(packed), ['letters.csv', 'datapackage.json']);
	assert.deepEqual(Buffer.from(packed['letters.csv'] ?? []), csv.bytes);
	assert.deepEqual(JSON.parse(Buffer.from(packed['datapackage.json'] ?? []).toString()), {
		...described,
		resources: [{ path: 'letters.csv' }],
	});
});

test('a ZIP passes where it is made of the files beside it, and holds nothing else', () => {
	mkdirSync(join(dir, 'data'));
	for (const { name, bytes } of files) writeFileSync(join(dir, 'data', name), bytes);
	const made = Buffer.from(dataZip(files));
	assert.ok(isMadeOfFiles(dir, 'data/letters.zip', made));
	const other = [
		zipOf([csv]),
		zipOf([csv, description]),
		dataZip([{ name: 'letters.csv', bytes: Buffer.from('id,phone\r\n') }, description]),
		zipOf([csv, description, { name: 'more.csv', bytes: Buffer.from('id\r\n') }]),
		zipOf([{ ...csv, name: '../letters.csv' }, description]),
		Buffer.concat([made, Buffer.from('і ще')]),
		made.subarray(0, 40),
		Buffer.from('і ще'),
	];
	for (const [at, bytes] of other.entries())
		assert.ok(!isMadeOfFiles(dir, 'data/letters.zip', bytes), `${at}`);
	assert.ok(!isMadeOfFiles(dir, 'letters.zip', made));
	assert.ok(!isMadeOfFiles(dir, 'data/more.zip', made));
});
