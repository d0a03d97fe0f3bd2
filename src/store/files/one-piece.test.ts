import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openOnePiece } from './one-piece.ts';

const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('ж'.repeat(300_000))), {
	maxLength: 8,
});

test('texts in one piece are the texts, file after file, or null where they are too large', () => {
	fc.assert(
		fc.property(fc.array(texts, { maxLength: 4 }), fc.nat(2_000_000), (files, largest) => {
			const inOnePiece = openOnePiece(largest);
			for (const file of files) {
				const expected = Buffer.from(file.map((text) => Buffer.from(text).toString()).join(''));
				const made = inOnePiece(file);
				assert.deepEqual(made, expected.length > largest ? null : expected);
			}
		}),
		{ numRuns: 40 },
	);
});

test('what is too large is read to its end, where that is asked for', () => {
	const read: number[] = [];
	const three = function* () {
		for (const at of [1, 2, 3]) {
			read.push(at);
			yield 'лист';
		}
	};
	assert.equal(openOnePiece(10)(three()), null);
	assert.deepEqual(read.splice(0), [1, 2]);
	assert.equal(openOnePiece(10)(three(), true), null);
	assert.deepEqual(read, [1, 2, 3]);
});
