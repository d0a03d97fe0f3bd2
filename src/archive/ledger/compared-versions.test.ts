import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedVersions } from './compared-versions.ts';

test('compares each version with the one before it and with the first', () => {
	assert.deepEqual(comparedVersions(0), []);
	assert.deepEqual(comparedVersions(1), []);
	assert.deepEqual(comparedVersions(2), [[1, 2]]);
	assert.deepEqual(comparedVersions(4), [
		[1, 2],
		[1, 3],
		[2, 3],
		[1, 4],
		[3, 4],
	]);
});

test('loses no pair when a version is added', () => {
	for (let count = 1; count < 8; count += 1) {
		assert.deepEqual(
			comparedVersions(count + 1).slice(0, comparedVersions(count).length),
			comparedVersions(count),
		);
	}
});
