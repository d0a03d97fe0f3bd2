import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchAnswer } from '#archive/search/search-archive.ts';
import { type SearchTexts, saidOf } from './result-texts.ts';

const texts: SearchTexts = {
	language: 'uk',
	searching: '…',
	none: 'Нічого за «{query}».',
	noneTogether: 'Не в одному листі: «{query}».',
	nonePhrase: 'Дослівно немає: {query}.',
	noneFiltered: 'Не з цими фільтрами: «{query}».',
	absent: 'Слова «{word}» немає.',
	didYouMean: '',
	nearest: '',
	nearestMany: '',
	failed: '',
	kind: '',
	factsLine: '',
	factsLineUndated: '',
	factsLineNoNumber: '',
	factsLineNeither: '',
	noIndex: '',
	understood: 'Шукали всі форми: {words}.',
	paragraph: '',
	results: { one: '{n} результат', few: '{n} результати', many: '{n} результатів' },
};

/** The message for an answer to a query with this many words. */
function said(
	answer: { hits?: number; absent?: string[]; terms?: number; phrases?: number },
	filters = {},
	text = 'а б',
): string {
	const made = {
		hits: Array.from({ length: answer.hits ?? 0 }),
		absent: answer.absent ?? [],
		query: {
			terms: Array.from({ length: answer.terms ?? 1 }),
			phrases: Array.from({ length: answer.phrases ?? 0 }),
		},
	};
	return saidOf(texts, made as unknown as SearchAnswer, { text, filters, sort: {} });
}

test('results are counted as the language counts', () => {
	for (const [hits, words] of [
		[1, '1 результат'],
		[3, '3 результати'],
		[11, '11 результатів'],
		[21, '21 результат'],
	] as const)
		assert.equal(said({ hits }), words);
});

test('an absent word is named before any other reason', () => {
	assert.equal(
		said({ absent: ['ґґ', 'єє'], terms: 2 }, { year: '2031' }),
		'Слова «ґґ» немає. Слова «єє» немає.',
	);
});

test('filters are named before words that no letter has together, those before a single word', () => {
	assert.equal(said({ terms: 2 }, { year: '2031' }), 'Не з цими фільтрами: «а б».');
	assert.equal(said({ terms: 2 }), 'Не в одному листі: «а б».');
	assert.equal(said({ terms: 2, phrases: 1 }), 'Дослівно немає: а б.');
	assert.equal(said({}), 'Нічого за «а б».');
});

test('a query stands in the answer as it was typed, signs of replacement too', () => {
	assert.equal(said({}, {}, '$& $1'), 'Нічого за «$& $1».');
	assert.equal(said({ absent: ['$&'] }), 'Слова «$&» немає.');
});
