import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hasValue, isInValue, valueHashes } from './value-hashes.ts';

const values = valueHashes(['Голова Ганна ЗРАЗКОВА', 'Про лавки']);

test('a value is known whole, and no part of it', () => {
	assert.ok(hasValue(values, 'Про лавки'));
	assert.ok(!hasValue(values, 'лавки'));
	assert.ok(!hasValue(valueHashes([]), ''));
});

test('words pass where a piece holds a whole value that has them', () => {
	for (const piece of [
		'Голова Ганна ЗРАЗКОВА',
		'«Голова Ганна ЗРАЗКОВА»: 6 листів',
		'О. Б., Голова Ганна ЗРАЗКОВА.',
	])
		assert.ok(isInValue(values, piece, 'Ганна ЗРАЗКОВА'), piece);
	for (const piece of ['Ганна ЗРАЗКОВА', 'Заступник Ганна ЗРАЗКОВА', 'Голова Ганна ЗРАЗКОВАТА', 'Про лавки'])
		assert.ok(!isInValue(values, piece, 'Ганна ЗРАЗКОВА'), piece);
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
			assert.ok(!has || isInValue(valueHashes(known), piece, words));
			if (isInValue(valueHashes(known), piece, words))
				assert.ok(known.some((value) => value.includes(words) && piece.includes(value)));
		}),
	);
});
