import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cborTexts } from './cbor-texts.ts';

type Item = string | number | Item[];

const item = fc.letrec<{ item: Item }>((tie) => ({
	item: fc.oneof(
		{ maxDepth: 4 },
		fc.string({ unit: 'grapheme', maxLength: 300 }),
		fc.nat(),
		fc.array(tie('item'), { maxLength: 30 }),
	),
})).item;

test('gives every string of a document, in order, and no number', () => {
	fc.assert(
		fc.property(item, (value) => {
			assert.deepEqual(cborTexts(Uint8Array.from(encode(value))), strings(value));
		}),
	);
});

test('reads maps, tags, byte strings, floats and null', () => {
	// {1("a"): h'62', "c": 1.5, "d": null}
	const bytes = [0xa3, 0xc1, 0x61, 0x61, 0x41, 0x62, 0x61, 0x63, 0xf9, 0x3e, 0x00, 0x61, 0x64, 0xf6];
	assert.deepEqual(cborTexts(Uint8Array.from(bytes)), ['a', 'c', 'd']);
});

for (const [what, bytes] of Object.entries({
	'a string that is cut': [0x63, 0x61],
	'an array that is cut': [0x82, 0x61, 0x61],
	'bytes after the end': [0x61, 0x61, 0x00],
	'an indefinite length': [0x9f, 0xff],
	'no bytes': [],
})) {
	test(`refuses ${what}`, () => {
		assert.throws(() => cborTexts(Uint8Array.from(bytes)), RangeError);
	});
}

function strings(value: Item): string[] {
	if (typeof value === 'string') return [value];
	return Array.isArray(value) ? value.flatMap(strings) : [];
}

function encode(value: Item): number[] {
	if (typeof value === 'number') return head(0, value);
	if (Array.isArray(value)) return [...head(4, value.length), ...value.flatMap(encode)];
	const bytes = [...Buffer.from(value)];
	return [...head(3, bytes.length), ...bytes];
}

function head(major: number, value: number): number[] {
	const top = major << 5;
	if (value < 24) return [top | value];
	if (value < 0x100) return [top | 24, value];
	if (value < 0x10000) return [top | 25, value >> 8, value & 255];
	return [top | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
}
