import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOf, itemsAt, valueAt } from './read-cbor.ts';

/** A list of four thousand million items, of which two are there. */
const cut = Uint8Array.of(0x9a, 0xee, 0x6b, 0x28, 0x00, 0x01, 0x02);

test('numbers, texts and lists are read, and where each item begins', () => {
	const bytes = Uint8Array.of(0x83, 0x18, 0x2a, 0x62, 0x61, 0x62, 0x82, 0x01, 0x20);
	assert.deepEqual(valueAt(bytes, 0), [42, 'ab', [1, -1]]);
	assert.deepEqual(itemsAt(bytes, 0), { starts: [1, 3, 6], end: 9 });
	assert.equal(endOf(bytes, 6), 9);
});

test('a list that ends before its items is refused where it ends', () => {
	for (const read of [valueAt, itemsAt, endOf])
		assert.throws(() => read(cut, 0), { name: 'RangeError', message: 'CBOR that ends too soon' });
});
