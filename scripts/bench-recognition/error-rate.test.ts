import assert from 'node:assert/strict';
import { it } from 'node:test';
import { errorsOf } from './error-rate.ts';

it('counts signs that were put in, left out or changed, and no blanks or forms of a sign', () => {
	assert.deepEqual(errorsOf('три парки', 'трп парки'), { errors: 1, signs: 9 });
	assert.deepEqual(errorsOf('три парки', 'три  парки\n'), { errors: 0, signs: 9 });
	assert.deepEqual(errorsOf("п'ять — сім", 'п’ять – сім'), { errors: 0, signs: 11 });
	assert.deepEqual(errorsOf('рада', ''), { errors: 4, signs: 4 });
	assert.deepEqual(errorsOf('', 'рада'), { errors: 4, signs: 0 });
});
