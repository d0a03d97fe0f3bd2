import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from './en.json' with { type: 'json' };
import { numericDate, translate } from './index.ts';
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

test('every language has the same messages with the same placeholders', () => {
	const shape = (value: unknown): unknown =>
		typeof value === 'string'
			? [...value.matchAll(/\{\w+\}/g)].map(String).sort()
			: Object.fromEntries(Object.entries(value as object).map(([key, child]) => [key, shape(child)]));
	const { count: ukCounts, ...ukMessages } = uk;
	const { count: enCounts, ...enMessages } = en;
	assert.deepEqual(shape(enMessages), shape(ukMessages));
	assert.deepEqual(Object.keys(enCounts), Object.keys(ukCounts));
});

test('Ukrainian copy uses the typographic apostrophe and quotation marks', () => {
	for (const text of JSON.stringify(uk)
		.replaceAll('\\"', '"')
		.matchAll(/": "([^"]*)"/g)) {
		assert.doesNotMatch(String(text[1]), /['`ʼ“”]/u);
	}
});
