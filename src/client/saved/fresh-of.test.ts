import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshOf } from './fresh-of.ts';

test('what a search did not find before is new, in the order of the results', () => {
	assert.deepEqual(freshOf(['a', 'b'], ['d', 'b', 'c']), ['d', 'c']);
	assert.deepEqual(freshOf([], []), []);
	assert.deepEqual(freshOf(['a'], []), []);
});
