import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchLanguage } from '../jurisdictions/ua/search/index.ts';
import { lexiconOf } from './lexicon.ts';
import { otherNameKeys } from './other-name-keys.ts';

const lexicon = lexiconOf(searchLanguage);

/** The further keys of a text, by the places of its words. */
function keysOf(text: string): Record<number, readonly string[]> {
	return Object.fromEntries(
		[...otherNameKeys(text.split(' '), lexicon)].filter(([, keys]) => keys.length > 0),
	);
}

test('an abbreviation has the keys of what it stands for, in any case and with any ending', () => {
	const words = ['центръ', 'наданнъ', 'адміністративнъ', 'послугъ'];
	for (const token of ['ЦНАП', '(ЦНАПу)', 'ЦНАПів,', 'ЦНАП-у'])
		assert.deepEqual(keysOf(`до ${token} міста`), { 1: words }, token);
	assert.deepEqual(keysOf('ода на честь'), {});
});

test('words that an abbreviation stands for have its key at the first of them', () => {
	for (const text of ['Кабінету Міністрів України', 'КАБІНЕТ МІНІСТРІВ', 'кабінетом міністрів (далі)'])
		assert.deepEqual(keysOf(text)[0]?.[0], 'кмуъ', text);
	assert.deepEqual(keysOf('кабінет лікаря України'), {});
});

test('Latin names are found as one word and apart, others only as they stand', () => {
	assert.deepEqual(keysOf('у Smart Tender є'), { 1: ['smarttenderъ'] });
	assert.deepEqual(keysOf('у «SmartTender» є'), { 1: ['smartъ', 'tenderъ'] });
	assert.deepEqual(keysOf('Київська міська рада'), {});
});
