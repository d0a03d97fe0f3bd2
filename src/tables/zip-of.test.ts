import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { zipOf } from './zip-of.ts';

const files = [
	{ name: 'letters.csv', bytes: Buffer.from('id\r\n') },
	{ name: 'letters.jsonl', bytes: Buffer.from('{"id":"рада/2031/1"}\n') },
];

test('packs files so that they come out as they were, and always to the same bytes', () => {
	const zip = zipOf(files);
	for (const { name, bytes } of files) assert.deepEqual(Buffer.from(unzipSync(zip)[name] ?? []), bytes);
	assert.deepEqual(zipOf(files), zip);
});
