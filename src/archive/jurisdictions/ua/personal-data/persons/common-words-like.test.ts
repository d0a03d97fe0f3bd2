import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, mask } from '../testing/masked-letter.ts';
import { commonWordsLike } from './common-words-like.ts';

test('a surname that begins as a word of a list does is none of its words', () => {
	const words = commonWordsLike('кухар* казк* слюсар* умов*');
	for (const word of ['кухарка', 'кухарем', 'казками', 'слюсаря', 'умов']) assert.ok(words.has(word), word);
	for (const name of ['казкаренко', 'кухарчик', 'слюсарєв', 'умовенко']) assert.ok(!words.has(name), name);
});

test('a name is masked whole whose surname begins as a thing or a role does', () => {
	for (const surname of ['Казкаренко', 'Групенко', 'Кухарчик', 'Слюсарєв'])
		assert.ok(!mask(letter(`1. ${surname} Петро Васильович, 5000 грн`)).includes(surname), surname);
});
