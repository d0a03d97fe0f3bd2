import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stampInPicture, stampInScan } from './stamp-in-picture.ts';

const stamps: readonly (readonly [said: readonly string[], at: readonly number[]])[] = [
	[
		['ВИГАДАНА РАДА', '№ 12/8-15-31', 'від 03.06.2031'],
		[1, 2],
	],
	// Put on the rules of a form that has the sign.
	[['02.07.2031 08/1092-31'], [0]],
	[['2328/0/2-31 20.09.2031'], [0]],
	[['24.11.2031 4001'], [0]],
	// Two pictures.
	[
		['№ 228/15.2-08', 'код 00123458', 'від 25 грудня 2031 р.'],
		[0, 2],
	],
	[
		['Підписувач: Вигадана Олена Зразківна', 'Дійсний: 3 01.02.2030 00:00 по 31.01.2033 23:59'],
		[0, 1],
	],
];

const none: readonly (readonly string[])[] = [
	['ВИГАДАНА РАДА'],
	['код 00123458', 'УКРАЇНА'],
	['02.07.2031'],
	['08/1092-31'],
	// What the letter answers.
	['на № 12/П від 03.06.2031'],
];

describe('stampInPicture', () => {
	for (const [said, at] of stamps) {
		it(`takes ${said.join(' | ')}`, () => assert.deepEqual(stampInPicture(said), at));
	}

	for (const said of none) {
		it(`leaves ${said.join(' | ')}`, () => assert.deepEqual(stampInPicture(said), []));
	}
});

describe('stampInScan', () => {
	it('takes a stamp that calls itself the sender’s, and a form in the head', () => {
		assert.deepEqual(stampInScan(['ВИГАДАНА РАДА', 'ВИХ № 12/8-15-31', 'від 03.06.2031'], false), [1, 2]);
		assert.deepEqual(stampInScan(['03.06.2031 № 28/27-22'], true), [0]);
	});

	it('takes nothing that the recipient may have stamped', () => {
		assert.deepEqual(stampInScan(['03.06.2031 № 28/27-22'], false), []);
		assert.deepEqual(stampInScan(['№ 28/27-22', '03.06.2031'], true), []);
		assert.deepEqual(stampInScan(['ОДЕРЖАНО', '03.06.2031 № 28/27-22'], true), []);
		assert.deepEqual(stampInScan(['Bx. № 12', 'Вих. № 28/27-22 від 03.06.2031'], true), []);
	});

	it('takes a number that is named in words', () => {
		assert.deepEqual(stampInPicture(['Реєстраційний номер: ЗПІ-106', 'Дата реєстрації: 25.01.2031']), [0, 1]);
	});
});
