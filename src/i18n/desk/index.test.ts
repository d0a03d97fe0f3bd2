import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskWords } from './index.ts';

/** Keys of the words with their placeholders. */
function shape(value: unknown): unknown {
	if (typeof value === 'string') return [...new Set(value.match(/\{\w+\}/g) ?? [])].sort();
	return Object.fromEntries(Object.entries(value as object).map(([key, child]) => [key, shape(child)]));
}

test('the desk says the same in every language', () => {
	const { counts: ukrainianCounts, ...ukrainian } = deskWords.uk;
	const { counts, ...english } = deskWords.en;
	assert.deepEqual(shape(ukrainian), shape(english));
	assert.deepEqual(Object.keys(ukrainianCounts), Object.keys(counts));
});

test('Ukrainian is written as an editor writes it', () => {
	assert.doesNotMatch(
		JSON.stringify(Object.values(deskWords.uk)).replaceAll(/[{,[:]"|"[},\]:]/g, ''),
		/'|\\"|\s-\s/u,
	);
});
