import assert from 'node:assert/strict';
import { it } from 'node:test';
import { correctNumbers } from './correct-numbers.ts';

it('writes the number that was agreed on, moves what follows and tells it', () => {
	const text = '№ОЗ3-08/17775 від 24.10.2031';
	const words = [
		{ start: 0, end: 13, page: 0, box: [0, 0, 9, 9] as const, confidence: 38 },
		{ start: 18, end: 28, page: 0, box: [9, 0, 19, 9] as const, confidence: 95 },
	];
	const other = { start: 14, end: 17, was: 'Big', rule: 'from' };
	const mended = correctNumbers({ text, words, repairs: [other] }, [
		{ start: 1, end: 13, text: '3-08/17775' },
	]);
	assert.equal(mended.text, '№3-08/17775 від 24.10.2031');
	assert.deepEqual(
		mended.words.map(({ start, end }) => mended.text.slice(start, end)),
		['№3-08/17775', '24.10.2031'],
	);
	assert.deepEqual(mended.repairs, [
		{ start: 1, end: 11, was: 'ОЗ3-08/17775', rule: 'second-look' },
		{ ...other, start: 12, end: 15 },
	]);
});
