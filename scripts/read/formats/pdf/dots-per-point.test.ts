import assert from 'node:assert/strict';
import { it } from 'node:test';
import { dotsPerPoint } from './dots-per-point.ts';

it('tells how many dots of a picture a point shows, also of one that lies on its side', () => {
	assert.deepEqual(dotsPerPoint([100, 0, 0, -50, 0, 0], [200, 50]), [2, 1]);
	assert.deepEqual(dotsPerPoint([0, 100, -50, 0, 0, 0], [200, 50]), [1, 2]);
});
