import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hiddenByBody } from './hidden-by-body.ts';

test('counts stretches and the letters that have any', () => {
	const letters = [
		{ redactions: { 'hidden-by-body': 2, phone: 3 } },
		{ redactions: { email: 1 } },
		{ redactions: { 'hidden-by-body': 1 } },
	];
	assert.deepEqual(hiddenByBody(letters), { fragments: 3, letters: 2 });
	assert.deepEqual(hiddenByBody([]), { fragments: 0, letters: 0 });
});
