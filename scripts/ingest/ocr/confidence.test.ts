import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doubtOf, leastConfidence, meanConfidence } from './confidence.ts';

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
		assert.deepEqual(doubtOf(leastConfidence), []);
		assert.deepEqual(
			doubtOf(leastConfidence - 0.1).map(({ ruleId }) => ruleId),
			['low-confidence'],
		);
	});
});
