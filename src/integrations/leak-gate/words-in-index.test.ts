import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLeaks } from './testing/leaky-site.ts';
import { wordsInIndexes } from './words-in-index.ts';

/** A phone of an office whose figures, joined, would pass for a tax number. */
const joined = '0499065716';

test('a phone that ends the text of a letter is no tax number in the index', () => {
	for (const shown of ['(04990) 6-57-16', '(04990) 6-57-16.', '(04990) 6-57-16 '])
		assert.equal(wordsOf(joined, `["Приклад І.І. ${shown}",{"authority":"Рада"}]`), '', shown);
});

test('a number that no letter shows is told', () => {
	assert.equal(wordsOf(joined, '["Приклад І.І. (04990) 6-57-17",{}]'), joined);
});

test('fragments are read once for all indexes, and no further than needed', () => {
	const read: number[] = [];
	const fragments = function* () {
		for (const [at, text] of ['["(04990) 6-57-16"]', '["067 123-45-67"]', '["Рада"]'].entries()) {
			read.push(at);
			yield { text, hasLines: false };
		}
	};
	const words = new Map([
		['a.pf_index.js', joined],
		['b.pf_index.js', `рада\0${joined}`],
	]);
	const left = wordsInIndexes(words, fragments(), findLeaks.inText);
	assert.deepEqual(
		[...left],
		[...words.keys()].map((file) => [file, '']),
	);
	assert.deepEqual(read, [0]);
});

/** What leaks of an index of one word, beside a fragment. */
function wordsOf(word: string, text: string): string | undefined {
	const index = new Map([['pagefind/index/uk_1.pf_index.js', word]]);
	return wordsInIndexes(index, [{ text, hasLines: false }], findLeaks.inText).get(
		'pagefind/index/uk_1.pf_index.js',
	);
}
