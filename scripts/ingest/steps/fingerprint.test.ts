import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOneKey } from '#store/sources/keyed-hash.ts';
import { fingerprintOf } from './fingerprint.ts';

const key = '0'.repeat(64);

describe('fingerprintOf', () => {
	it('is the same for other line ends, wraps, blanks, case and apostrophes', () => {
		const one = fingerprintOf('Об’єкт № 5.\nПарк — «Зразок»', key);
		for (const other of [
			'об\'єкт №\u00A05. Парк\n– "Зразок"',
			'ОБʼЄКТ N° 5\r\n\r\nпарк зразок'.replace('N°', ''),
		]) {
			assert.equal(fingerprintOf(other, key), one);
		}
	});

	it('differs where a word, a digit or the order differs', () => {
		assert.notEqual(fingerprintOf('№ 25/З-17', key), fingerprintOf('№ 25-З-17', key));
		const one = fingerprintOf('Рада 25', key);
		for (const other of ['Рада 26', 'Ради 25', '25 рада', 'Рада 2 5', 'Рада']) {
			assert.notEqual(fingerprintOf(other, key), one);
		}
	});

	it('tells nothing without the key but which key it was', () => {
		const other = 'f'.repeat(64);
		assert.notEqual(fingerprintOf('Рада 25', other), fingerprintOf('Рада 25', key));
		assert.equal(isOneKey(fingerprintOf('Рада 25', other), fingerprintOf('Рада 25', key)), false);
		assert.equal(isOneKey(fingerprintOf('Рада 25', key), fingerprintOf('Рада 26', key)), true);
	});
});
