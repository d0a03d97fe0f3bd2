import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchLanguage } from '../jurisdictions/ua/search/index.ts';
import { nearWords } from './near-words.ts';

const words = ['договір', 'дорога', 'реклами', 'інформація', 'об’єкт', 'довіра'];

test('a slip of the fingers leads to the word that was meant', () => {
	for (const [typed, meant] of [
		['рекламма', 'реклами'],
		['рекалми', 'реклами'],
		['реклаи', 'реклами'],
		['обєкт', 'об’єкт'],
		['обьект', 'об’єкт'],
		['информация', 'інформація'],
		['дорого', 'дорога'],
	] as const)
		assert.equal(nearWords(typed, words, searchLanguage)[0], meant, typed);
});

test('a word that is another is asked about as none', () => {
	for (const typed of ['космос', 'дог', 'доброго', 'рекламодавець'])
		assert.deepEqual(nearWords(typed, words, searchLanguage), [], typed);
});

test('of words as near, the more frequent comes first', () => {
	assert.deepEqual(nearWords('довір', ['довіра', 'довіри'], searchLanguage), ['довіра', 'довіри']);
});
