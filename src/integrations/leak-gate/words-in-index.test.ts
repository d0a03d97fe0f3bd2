import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLeaks } from './testing/leaky-site.ts';
import { wordsInIndex } from './words-in-index.ts';

/** A phone of an office whose figures, joined, would pass for a tax number. */
const joined = '0499065716';

test('a phone that ends the text of a letter is no tax number in the index', () => {
	for (const shown of ['(04990) 6-57-16', '(04990) 6-57-16.', '(04990) 6-57-16 '])
		assert.equal(wordsOf(joined, `["Приклад І.І. ${shown}",{"authority":"Рада"}]`), '', shown);
});

test('a number that no letter shows is told', () => {
	assert.equal(wordsOf(joined, '["Приклад І.І. (04990) 6-57-17",{}]'), joined);
});

/** What leaks of an index of one word, beside a fragment. */
function wordsOf(word: string, fragment: string): string {
	const read = () => ({ text: fragment, hasLines: false });
	return wordsInIndex(
		{ text: word, hasLines: false },
		['pagefind/fragment/uk_1.pf_fragment.js'],
		read,
		findLeaks.inText,
	);
}
