import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from './remembered.ts';

test('what was worked out is not worked out again, until too much is kept', () => {
	const asked: string[] = [];
	const length = remembered((word) => asked.push(word) && word.length, 4);
	assert.deepEqual(['а', 'бв', 'а'].map(length), [1, 2, 1]);
	assert.deepEqual(asked, ['а', 'бв']);
	assert.deepEqual(['где', 'а', 'жзик', 'лмноп', 'а'].map(length), [3, 1, 4, 5, 1]);
	assert.deepEqual(asked, ['а', 'бв', 'где', 'жзик', 'лмноп']);
	assert.deepEqual(['бв', 'а'].map(length), [2, 1]);
	assert.deepEqual(asked.slice(5), ['бв']);
});

test('a long text is worked out again', () => {
	const asked: string[] = [];
	const length = remembered((word) => asked.push(word) && word.length, 4, 20);
	const [short, long] = ['лавка у парку міста', 'лавка у парку міста Вигадів'];
	assert.deepEqual([short, long, short, long].map(length), [19, 27, 19, 27]);
	assert.deepEqual(asked, [short, long, long]);
});
