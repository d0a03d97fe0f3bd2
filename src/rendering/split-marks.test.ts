import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitMarks } from './split-marks.ts';

const marks = new Map([
	['[приховано: телефон]', 'about.html#phone'],
	['[приховано: ім’я]', 'about.html#name'],
]);

test('the number of a person belongs to the mark', () => {
	const person = new Map([['[приховано: особа]', 'about.html#person']]);
	assert.deepEqual(splitMarks('та [приховано: особа 12].', person), [
		{ text: 'та ', href: null },
		{ text: '[приховано: особа 12]', href: 'about.html#person' },
		{ text: '.', href: null },
	]);
});

test('the parts joined are the text again, and marks are linked wherever they stand', () => {
	const piece = fc.oneof(fc.constantFrom(...marks.keys()), fc.stringMatching(/^[а-я [\]:]{0,8}$/u));
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const text = pieces.join('');
			const parts = splitMarks(text, marks);
			assert.equal(parts.map((part) => part.text).join(''), text);
			for (const { text: part, href } of parts) assert.equal(href, marks.get(part) ?? null);
		}),
	);
});
