import assert from 'node:assert/strict';
import { it } from 'node:test';
import { saysWords } from './says-words.ts';

const text = 'Рада має сім парків, об’єднаних у «Зелену мережу», і коштів на них не виділено.';
const said = (words: string) => {
	const found = saysWords(text, words);
	return found && text.slice(found.from, found.to);
};

it('finds words whatever their spaces, capitals, quotation marks and apostrophes', () => {
	assert.equal(said('Сім парків'), 'сім парків');
	assert.equal(said('об\'єднаних  у "Зелену\nмережу"'), 'об’єднаних у «Зелену мережу»');
});

it('takes […], (…) and three dots in brackets for what was left out', () => {
	for (const gap of ['[…]', '(…)', '[...]', '(...)'])
		assert.equal(said(`Рада має ${gap} коштів на них не виділено`), text.slice(0, -1));
});

for (const words of [
	'вісім парків',
	'сім парк',
	'коштів на них […] Рада має',
	'кошти на них не виділено',
	'сім парків об’єднаних',
	'[…]',
	'',
	'сім парків […] сім парків',
])
	it(`does not find «${words}»`, () => assert.equal(said(words), null));
