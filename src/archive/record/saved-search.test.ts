import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFound } from './saved-search.ts';

const letter = {
	...{ authority: 'rada', date: '2031-02-03' },
	outcome: { is: 'refused', ground: 'other', forwardedTo: null, derived: true },
} as const;
const body = { region: 'UA-18' };

test('a saved search finds what all of its filters say', () => {
	for (const search of [
		{},
		{ authority: 'rada' },
		{ year: 2031, outcome: 'refused' },
		{ authority: 'rada', year: 2031, region: 'UA-18', outcome: 'refused' },
	] as const)
		assert.ok(isFound(search, letter, body), JSON.stringify(search));
	for (const search of [
		{ authority: 'other' },
		{ year: 2030 },
		{ region: 'UA-46' },
		{ authority: 'rada', outcome: 'given' },
	] as const)
		assert.ok(!isFound(search, letter, body), JSON.stringify(search));
	assert.ok(!isFound({ year: 2031 }, { ...letter, date: null }, body));
	assert.ok(!isFound({ outcome: 'refused' }, { ...letter, outcome: null }, body));
});
