import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from './edit-distance.ts';

const pairs: readonly (readonly [string, string, number])[] = [
	['', '', 0],
	['', 'лист', 4],
	['лист', '', 4],
	['лист', 'лист', 0],
	['35860', '35880', 1],
	['печатка', 'печака', 1],
	['печатка', 'лпечатка', 1],
	['12', '21', 2],
];

for (const [a, b, apart] of pairs) {
	test(`«${a}» and «${b}» are ${apart} apart`, () => {
		assert.equal(editDistance(a, b), apart);
		assert.equal(editDistance(b, a), apart);
	});
}
