import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doubtsOf, leastConfidence, meanConfidence } from './confidence.ts';
import type { RecognisedWord } from './recognise.ts';

describe('confidence', () => {
	it('weighs words by their length', () => {
		const box = [0, 0, 1, 1] as const;
		const words = [
			{ text: 'а', box, confidence: 10 },
			{ text: 'рад', box, confidence: 90 },
		];
		assert.equal(meanConfidence(words), 70);
		assert.equal(meanConfidence([]), 0);
	});

	it('doubts what is below the threshold', () => {
		assert.deepEqual(doubtsOf([word(leastConfidence)]), []);
		assert.deepEqual(rulesOf([word(leastConfidence - 0.1)]), ['low-confidence']);
	});

	it('doubts disputed numbers', () => {
		assert.deepEqual(rulesOf([word(99), { ...word(99), disputed: true }]), ['low-confidence']);
	});

	it('doubts no number that further looks bear out', () => {
		const disputed = [{ ...word(99), disputed: true }];
		assert.deepEqual(doubtsOf(disputed, [{ value: '20/12', witnessed: true }]), []);
		for (const sighting of [
			{ value: '20/12', witnessed: false },
			{ value: '20/13', witnessed: true },
		])
			assert.equal(doubtsOf(disputed, [sighting]).length, 1);
	});
});

function word(confidence: number): RecognisedWord {
	return { text: '20/12', box: [0, 0, 1, 1], confidence };
}

function rulesOf(words: readonly RecognisedWord[]): string[] {
	return doubtsOf(words).map(({ ruleId }) => ruleId);
}
