import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phoneDigits, phonePattern } from './phones.ts';

test('phone digits without country code and trunk prefix', () => {
	const cases: readonly (readonly [string, string | null])[] = [
		['(0412) 48-11-85', '412481185'],
		['+38 (050) 123-45-67', '501234567'],
		['380501234567', '501234567'],
		['8 (050) 123-45-67', '501234567'],
		['044 290 0689', '442900689'],
		['48-11-85', '481185'],
		['12', null],
		['тел.', null],
		['+1 202 555 0100', null],
	];
	for (const [written, digits] of cases) assert.equal(phoneDigits(written), digits, written);
});

test('numbers are found in a line one by one', () => {
	const found = [...'тел. (0600) 20-00-01, 044 200 00 02; 20-00-03'.matchAll(phonePattern)].map(
		([number]) => number,
	);
	assert.deepEqual(found, ['(0600) 20-00-01', '044 200 00 02', '20-00-03']);
});
