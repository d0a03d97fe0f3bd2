import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlacedWord, Repair } from '../../contract/reading.ts';
import { moveWords } from './move-words.ts';

const text = 'Ne e 12 від Ме 7';

function placed(start: number, end: number): PlacedWord {
	return { start, end, page: 0, box: [0, 0, 1, 1] };
}

function moved(words: readonly PlacedWord[], repairs: readonly Repair[]): [number, number][] {
	return moveWords(words, repairs).map(({ start, end }) => [start, end]);
}

describe('moveWords', () => {
	it('moves what follows a repair, and widens what it touches', () => {
		const words = [placed(0, 2), placed(3, 4), placed(5, 7), placed(8, 11), placed(12, 14), placed(15, 16)];
		assert.equal(text.slice(12, 14), 'Ме');
		const repairs = [
			{ start: 0, end: 1, was: 'Ne e', rule: 'number-sign' },
			{ start: 9, end: 10, was: 'Ме', rule: 'number-sign' },
		];
		assert.deepEqual(moved(words, repairs), [
			[0, 1],
			[0, 1],
			[2, 4],
			[5, 8],
			[9, 10],
			[11, 12],
		]);
	});

	it('leaves words where nothing was repaired', () => {
		assert.deepEqual(moved([placed(3, 4)], []), [[3, 4]]);
	});
});
