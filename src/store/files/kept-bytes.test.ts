import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keptBytes } from './kept-bytes.ts';

test('what is kept is read again as it was, however much of it there is', () => {
	fc.assert(
		fc.property(fc.array(fc.uint8Array({ maxLength: 3000 })), (all) => {
			const kept = all.map((bytes) => keptBytes(bytes));
			for (const [at, read] of kept.entries()) assert.deepEqual(new Uint8Array(read()), all[at]);
		}),
	);
});

test('who changes what was read changes nothing of what is kept', () => {
	const read = keptBytes(Buffer.from('таблиця'));
	read().fill(0);
	assert.equal(read().toString(), 'таблиця');
});
