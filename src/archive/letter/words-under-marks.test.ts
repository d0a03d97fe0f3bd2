import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ua } from '../jurisdictions/ua/index.ts';
import { wordsUnderMarks } from './words-under-marks.ts';

const compare = (stands: string, anew: string) => wordsUnderMarks(stands, anew, ua.marks);

test('tells what stands under a mark that somebody put in, with its kind, whatever Markdown escapes', () => {
	assert.deepEqual(
		compare(
			'Дано [приховано: особа], тел. \\[приховано: телефон].',
			'Дано О. Зразковій, тел. 067 000 00 01.',
		),
		{
			words: [
				{ kind: 'person-name', words: 'О. Зразковій' },
				{ kind: 'phone', words: '067 000 00 01' },
			],
			isUnclear: false,
		},
	);
});

test('a mark that stands in both is none of its business, numbered otherwise too', () => {
	const { words, isUnclear } = compare('Дано [приховано: особа 2].', 'Дано \\[приховано: особа 1].');
	assert.deepEqual([words, isUnclear], [[], false]);
});

test('of words masked beside a mark it tells those beside it', () => {
	const { words } = compare('Дано [приховано: особа].', 'Дано [приховано: особа 1], село Неіснуйки.');
	assert.deepEqual(words, [{ kind: 'person-name', words: 'село Неіснуйки' }]);
});

test('a line with other edits too is unclear, and one without marks belongs to nobody', () => {
	assert.equal(compare('Надано [приховано: особа].', 'Дано О. Зразковій.').isUnclear, true);
	assert.equal(compare('Надано лист.', 'Дано лист.').isUnclear, false);
});
