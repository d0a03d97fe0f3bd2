import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { undoDecoding } from './undo-decoding.ts';

const letter = `ВИГАДАНА СІЛЬСЬКА РАДА
вул. Зразкова, 3, с. Вигадове, 09000

12.05.2031 № 17/З-4

Розглянувши Ваш запит щодо ремонту ґанку, повідомляємо: роботи за договором № 7 від 12.02.2030 завершено.
Їхню вартість, «1 250 грн», сплачено; об’єкт прийнято.

Сільський голова   Вигад ЗРАЗКО`;

describe('undoDecoding', () => {
	const pairs = [
		['windows-1251', 'windows-1252'],
		['windows-1251', 'koi8-u'],
		['koi8-u', 'windows-1251'],
		['cp866', 'windows-1251'],
		['windows-1251', 'cp866'],
		['windows-1251', 'macroman'],
		['iso-8859-5', 'windows-1251'],
	];
	for (const [is = '', as = ''] of pairs) {
		it(`undoes ${is} that was read as ${as}`, () => {
			const known = iconv.decode(iconv.encode(letter, is), is);
			assert.equal(undoDecoding(iconv.decode(iconv.encode(letter, is), as))?.text, known);
		});
	}

	for (const as of ['windows-1251', 'windows-1252', 'latin1', 'koi8-u', 'cp866']) {
		it(`undoes UTF-8 that was read as ${as}`, () => {
			const wrong = latinLike(Buffer.from(letter), as);
			assert.equal(undoDecoding(wrong)?.text, letter);
		});
	}

	it('undoes it twice', () => {
		const once = latinLike(Buffer.from(letter), 'latin1');
		assert.equal(undoDecoding(latinLike(Buffer.from(once), 'latin1'))?.text, letter);
	});

	it('leaves a head alone that is right above a text that is not', () => {
		const [head = '', ...rest] = letter.split('\n');
		const wrong = iconv.decode(iconv.encode(rest.join('\n'), 'windows-1251'), 'windows-1252');
		assert.equal(undoDecoding(`${head}\n${wrong}`)?.text, letter);
	});

	it('touches no text that reads well, and none that nothing mends', () => {
		for (const text of [letter, 'The village council has considered the request.', 'ÿþÿþ ÿþÿþ ÿþÿþÿþ ÿþÿþ'])
			assert.equal(undoDecoding(text), null);
	});
});

/** Bytes that a charset leaves out stand for themselves, as browsers read them. */
function latinLike(bytes: Buffer, charset: string): string {
	return Array.from(bytes, (byte) => {
		const sign = iconv.decode(Buffer.of(byte), charset);
		return sign === '\uFFFD' ? String.fromCharCode(byte) : sign;
	}).join('');
}
