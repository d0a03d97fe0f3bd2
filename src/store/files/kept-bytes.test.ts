import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { temporaryFolder } from '../../../scripts/testing/temporary-folder.ts';
import { keptBytes } from './kept-bytes.ts';

test('what is kept is read again as it was, however much of it there is', () => {
	fc.assert(
		fc.property(fc.array(fc.uint8Array({ maxLength: 3000 })), (all) => {
			const kept = all.map((bytes) => keptBytes(bytes));
			for (const [at, { read }] of kept.entries()) assert.deepEqual(new Uint8Array(read()), all[at]);
		}),
	);
});

test('who changes what was read changes nothing of what is kept', () => {
	const { read } = keptBytes(Buffer.from('таблиця'));
	read().fill(0);
	assert.equal(read().toString(), 'таблиця');
});

test('a file of what is kept is the same to the byte, empty or larger than what is copied at once', () => {
	const file = join(temporaryFolder('kept-bytes'), 'file');
	const large = Buffer.from(Array.from({ length: 2 ** 21 + 5 }, (_, at) => (at * 7) % 251));
	const all = [Buffer.alloc(0), Buffer.from('таблиця'), large, Buffer.from('кінець')];
	const kept = all.map((bytes) => keptBytes(bytes));
	for (const [at, { writeTo }] of kept.entries()) {
		writeTo(file);
		assert.ok(readFileSync(file).equals(all[at] ?? assert.fail()), String(at));
	}
});
