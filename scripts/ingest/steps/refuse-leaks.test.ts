import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseLeaks } from './refuse-leaks.ts';

test('a refusal tells the kinds that are left and where they are', () => {
	refuseLeaks([], []);
	assert.throws(
		() => refuseLeaks(['phone'], [0, 2, 5]),
		/\(phone\), in these paragraphs .*: 0, 2, 5\. Mask/u,
	);
	assert.throws(() => refuseLeaks(['email', 'phone'], []), /\(email, phone\)\. Mask/u);
});
