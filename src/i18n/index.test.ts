import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { requisites } from '#archive/letter/requisites/index.ts';
import type { Requisite } from '#archive/letter/requisites/requisite.ts';
import en from './en.json' with { type: 'json' };
import { isTranslated, numericDate, translate } from './index.ts';
import uk from './uk.json' with { type: 'json' };

const ukrainian = translate('uk');

test('Ukrainian plurals', () => {
	const written = [0, 1, 2, 4, 5, 11, 12, 21, 22, 25, 101, 111].map((n) => ukrainian.count('letters', n));
	assert.deepEqual(written, [
		'0\u00A0листів',
		'1\u00A0лист',
		'2\u00A0листи',
		'4\u00A0листи',
		'5\u00A0листів',
		'11\u00A0листів',
		'12\u00A0листів',
		'21\u00A0лист',
		'22\u00A0листи',
		'25\u00A0листів',
		'101\u00A0лист',
		'111\u00A0листів',
	]);
	assert.equal(ukrainian.count('letters', 1.5), '1,5\u00A0листа');
});

test('dates do not depend on the time zone', () => {
	assert.equal(numericDate('2018-04-03'), '03.04.2018');
	assert.equal(ukrainian.longDate('2018-04-03'), '3 квітня 2018');
	assert.equal(translate('en').longDate('2018-04-03'), '3 April 2018');
	assert.equal(ukrainian.month('2018-04'), 'квітень 2018');
});

/** What a language need not say: readers of the letters' own language know it. */
const optional = new Set(['{language}', '{letterButton}']);

for (const file of globSync('src/i18n/*.json')) {
	test(`${file} has the messages of en.json with their placeholders`, () => {
		const shape = (value: unknown): unknown =>
			typeof value === 'string'
				? [...new Set([...value.matchAll(/\{\w+\}/g)].map(String))].filter((one) => !optional.has(one)).sort()
				: Object.fromEntries(Object.entries(value as object).map(([key, child]) => [key, shape(child)]));
		const { count: counts, ...messages } = JSON.parse(readFileSync(file, 'utf8'));
		const { count: enCounts, ...enMessages } = en;
		assert.deepEqual(shape(messages), shape(enMessages));
		assert.deepEqual(Object.keys(counts), Object.keys(enCounts));
	});

	test(`${file} has a word for every requisite that pages name`, () => {
		const { requisites: words } = JSON.parse(readFileSync(file, 'utf8'));
		const labels = requisites.flatMap(({ fact, compared }: Requisite) => [fact?.label, compared?.label]);
		assert.deepEqual(
			labels.filter((label) => label !== undefined && !(label in words)),
			[],
		);
	});

	test(`${file} is a language of the interface`, () => {
		const language = basename(file, '.json');
		assert.ok(isTranslated(language), `src/i18n/index.ts lacks the line of ${language}`);
		assert.equal(Intl.getCanonicalLocales(language)[0], language);
	});
}

test('a language without words is named with what to do', () => {
	assert.throws(() => translate('tlh'), /src\/i18n\/tlh\.json/);
	assert.throws(() => translate('constructor'), /constructor/);
});

test('Ukrainian copy uses the typographic apostrophe and quotation marks', () => {
	for (const text of JSON.stringify(uk)
		.replaceAll('\\"', '"')
		.matchAll(/": "([^"]*)"/g)) {
		assert.doesNotMatch(String(text[1]), /['`ʼ“”]/u);
	}
});
