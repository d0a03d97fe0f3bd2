import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseLeaks } from './refuse-leaks.ts';

test('a refusal tells the kinds that are left and where they are', () => {
	refuseLeaks([], []);
	assert.throws(() => refuseLeaks(['phone'], [2, 5]), /\(phone\), in paragraphs 2, 5 of its text\. Mask/u);
	assert.throws(
		() => refuseLeaks(['email'], [0, 1]),
		/\(email\), in its requisites and paragraph 1 of its text\./u,
	);
	assert.throws(() => refuseLeaks(['email', 'phone'], []), /\(email, phone\)\. Mask/u);
});
