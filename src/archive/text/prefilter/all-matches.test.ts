import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { allMatches } from './all-matches.ts';

const patterns = [/а+/gu, /(?<=б)|в/gu, /\p{L}?/gu, /(а)|(б)/giu, /^|$/gmu, /x*/g];
const anyText = fc.string({ unit: fc.constantFrom(...'аАбв \nx😀'), maxLength: 12 });

it('the matches are those of matchAll, with their groups', () => {
	fc.assert(
		fc.property(fc.constantFrom(...patterns), anyText, (pattern, text) => {
			assert.deepEqual(allMatches(text, pattern), [...text.matchAll(pattern)]);
		}),
	);
});

it('what a pattern found before is forgotten', () => {
	const pattern = /а/gu;
	pattern.lastIndex = 2;
	assert.equal(allMatches('ааа', pattern).length, 3);
	assert.equal(pattern.lastIndex, 0);
});
