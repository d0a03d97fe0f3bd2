import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fingerprintOf } from './fingerprint.ts';

describe('fingerprintOf', () => {
	it('is the same for other line ends, wraps, blanks, case and apostrophes', () => {
		const one = fingerprintOf('Об’єкт № 5.\nПарк — «Зразок»');
		for (const other of [
			'об\'єкт №\u00A05. Парк\n– "Зразок"',
			'ОБʼЄКТ N° 5\r\n\r\nпарк зразок'.replace('N°', ''),
		]) {
			assert.equal(fingerprintOf(other), one);
		}
	});

	it('differs where a word, a digit or the order differs', () => {
		assert.notEqual(fingerprintOf('№ 25/З-17'), fingerprintOf('№ 25-З-17'));
		const one = fingerprintOf('Рада 25');
		for (const other of ['Рада 26', 'Ради 25', '25 рада', 'Рада 2 5', 'Рада']) {
			assert.notEqual(fingerprintOf(other), one);
		}
	});
});
