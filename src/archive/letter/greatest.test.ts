import assert from 'node:assert/strict';
import { it } from 'node:test';
import { greatest } from './greatest.ts';

it('is the greatest of any number of numbers', () => {
	assert.equal(greatest([3, 5, 4]), 5);
	assert.equal(greatest([]), 0);
	assert.equal(greatest([2], 7), 7);
	assert.equal(greatest(Array.from({ length: 1_000_000 }, (_, at) => at)), 999_999);
});
