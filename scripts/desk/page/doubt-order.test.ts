import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDoubts } from './doubt-order.ts';

test('what must be settled stands before what is worth a look, and that before information', () => {
	const queue = [
		...['mislabelled-file', 'missing-edrpou', 'unsure-date', 'several-signatories', 'unknown-rule'],
		...['missing-addressee', 'special-category', 'person-named'],
	];
	assert.deepEqual(queue.toSorted(compareDoubts), [
		...['special-category', 'person-named', 'unsure-date'],
		...['missing-addressee', 'unknown-rule'],
		...['several-signatories', 'mislabelled-file', 'missing-edrpou'],
	]);
});
