import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { valueAround, valueHashes, wholeValue } from './value-hashes.ts';

const values = valueHashes(['Голова Ганна ЗРАЗКОВА', 'Про лавки']);

test('a value is known whole, and no part of it', () => {
	assert.notEqual(wholeValue(values, 'Про лавки'), null);
	assert.equal(wholeValue(values, 'лавки'), null);
	assert.equal(wholeValue(valueHashes([]), ''), null);
});

test('words pass where a piece holds a whole value that has them', () => {
	for (const piece of [
		'Голова Ганна ЗРАЗКОВА',
		'«Голова Ганна ЗРАЗКОВА»: 6 листів',
		'О. Б., Голова Ганна ЗРАЗКОВА.',
	])
		assert.notEqual(valueAround(values, piece, 'Ганна ЗРАЗКОВА'), null, piece);
	for (const piece of ['Ганна ЗРАЗКОВА', 'Заступник Ганна ЗРАЗКОВА', 'Голова Ганна ЗРАЗКОВАТА', 'Про лавки'])
		assert.equal(valueAround(values, piece, 'Ганна ЗРАЗКОВА'), null, piece);
});

test('it finds what looking through all values would find, of values that begin and end with words', () => {
	const word = fc.constantFrom('Ганна', 'ЗРАЗКОВА', 'голова', '6', 'О.');
	const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
	fc.assert(
		fc.property(fc.array(text, { maxLength: 6 }), text, text, (known, piece, words) => {
			const has = known.some(
				(value) => ` ${value} `.includes(` ${words} `) && ` ${piece} `.includes(` ${value} `),
			);
			// A point ends a value, and the same without it is none.
			const found = valueAround(valueHashes(known), piece, words);
			assert.ok(!has || found !== null);
			if (found !== null) assert.ok(known.some((value) => value.includes(words) && piece.includes(value)));
		}),
	);
});
