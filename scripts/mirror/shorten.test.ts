import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anySign } from '../testing/any-sign.ts';
import { shorten } from './shorten.ts';

test('cuts between words, and a long word where it must', () => {
	assert.equal(shorten('Відкритий архів офіційних листів', 20), 'Відкритий архів…');
	assert.equal(shorten('Відкритий архів офіційних листів', 16), 'Відкритий архів…');
	assert.equal(shorten('Відкритий архів: листи', 18), 'Відкритий архів…');
	assert.equal(shorten('Найдовше', 5), 'Найд…');
	assert.equal(shorten('Відповідь', 9), 'Відповідь');
});

test('never longer than asked, in characters', () => {
	fc.assert(
		fc.property(fc.string({ unit: anySign }), fc.integer({ min: 2, max: 40 }), (text, most) => {
			assert.ok([...shorten(text, most)].length <= most);
		}),
	);
});
