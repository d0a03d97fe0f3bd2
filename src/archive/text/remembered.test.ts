import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from './remembered.ts';

test('what was worked out is not worked out again, until too much is kept', () => {
	const asked: string[] = [];
	const length = remembered((word) => asked.push(word) && word.length, 2);
	assert.deepEqual(['а', 'бв', 'а'].map(length), [1, 2, 1]);
	assert.deepEqual(asked, ['а', 'бв']);
	assert.deepEqual(['где', 'а'].map(length), [3, 1]);
	assert.deepEqual(asked, ['а', 'бв', 'где', 'а']);
});
