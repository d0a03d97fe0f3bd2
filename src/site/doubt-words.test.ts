import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtWords } from './doubt-words.ts';

test('a reader is told a doubt in words, in the language of the page, and never by its rule', () => {
	assert.deepEqual(doubtWords(['missing-date', 'a-rule-of-tomorrow'], 'uk'), ['дати не знайдено']);
	assert.deepEqual(doubtWords(['missing-date'], 'fr'), doubtWords(['missing-date'], 'en'));
	assert.match(doubtWords(['missing-date'], 'en').join(), /^[a-z]+ [a-z ]+$/);
});
