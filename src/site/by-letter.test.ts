import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLetter } from './by-letter.ts';

test('names stand by their first letter; quotation marks before it do not count', () => {
	const names = ['Вигадана рада', '«Вигадка»', 'Школа', '№ 5'].map((name) => ({ name }));
	assert.deepEqual(
		[...byLetter(names)].map(([letter, { length }]) => [letter, length]),
		[
			['В', 2],
			['Ш', 1],
			['#', 1],
		],
	);
});
