import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nearestNumber } from './nearest-number.ts';

it('finds the word with about the same figures', () => {
	assert.equal(nearestNumber('358608', '№ 35880/8 від 01.10.2031'), '35880/8');
	assert.equal(nearestNumber('246', 'РАДА 6246 від'), '6246');
	assert.equal(nearestNumber('358608', 'без числа'), null);
	assert.equal(nearestNumber('1'.repeat(100), '1'.repeat(100)), null);
});
