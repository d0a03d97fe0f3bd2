import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isEdrpou } from './edrpou.ts';
import { isIban } from './iban.ts';
import { checkDigit, isTaxNumber } from './tax-number.ts';

test('EDRPOU: both weight sets, and one right digit a code', () => {
	assert.ok(isEdrpou('04053625'));
	assert.ok(isEdrpou('32855961'));
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 9_999_999 }), (number) => {
			const base = String(number).padStart(7, '0');
			const right = Array.from({ length: 10 }, (_, digit) => `${base}${digit}`).filter(isEdrpou);
			assert.equal(right.length, 1);
		}),
	);
	assert.ok(!isEdrpou('0405362'));
});

test('personal tax number: the check digit and a plausible birth date', () => {
	assert.ok(isTaxNumber('3184710691'));
	assert.ok(!isTaxNumber('3184710692'));
	assert.ok(!isTaxNumber(`999999999${checkDigit('999999999')}`), 'born after 2015');
	assert.ok(!isTaxNumber(`000001234${checkDigit('000001234')}`), 'born before 1900');
});

test('IBAN: modulo 97, spaces allowed', () => {
	assert.ok(isIban('UA21 3223 1300 0002 6007 2335 6600 1'));
	assert.ok(isIban('UA213223130000026007233566001'));
	assert.ok(!isIban('UA223223130000026007233566001'));
	assert.ok(!isIban('DE89370400440532013000'));
});
