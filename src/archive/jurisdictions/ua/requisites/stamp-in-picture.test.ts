import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stampInPicture, stampInScan } from './stamp-in-picture.ts';

/** The letter's lines that a stamp gives, as they read. */
function linesOf(said: readonly string[], of = stampInPicture(said)): string[] {
	return of.lines.map((line) => line.map((one) => said[one.line]?.slice(one.start, one.end)).join(' '));
}

const stamps: readonly (readonly [said: readonly string[], lines: readonly string[]])[] = [
	// The name tells whose stamp it is, where nothing else does.
	[
		['ВИГАДАНА РАДА', '№ 12/8-15-31', 'від 03.06.2031'],
		['ВИГАДАНА РАДА', '03.06.2031 № 12/8-15-31'],
	],
	[['ВИГАДАНА РАДА', 'Вих. № 12/8-15-31', 'від 03.06.2031'], ['03.06.2031 № 12/8-15-31']],
	// Put on the rules of a form that has the sign.
	[['02.07.2031 08/1092-31'], ['02.07.2031 08/1092-31']],
	[['2328/0/2-31 20.09.2031'], ['20.09.2031 2328/0/2-31']],
	[['24.11.2031 4001'], ['24.11.2031 4001']],
	// Two pictures.
	[['№ 228/15.2-08', 'код 00123458', 'від 25 грудня 2031 р.'], ['25 грудня 2031 № 228/15.2-08']],
	// The index is below its sign, the date beside that or below.
	[['від 03.06.2031 р. №', '12/8-15-31'], ['03.06.2031 № 12/8-15-31']],
	[['Вих. Мо', '4-7-6/94', 'від «12» червня 2031 року'], ['«12» червня 2031 Мо 4-7-6/94']],
	[['№ 08-25/98/вих від', '03.06.2031'], ['03.06.2031 № 08-25/98/вих']],
	// No sign calls it an index; a phone is none.
	[['12/8-15-31', 'від 03.06.2031'], ['03.06.2031 12/8-15-31']],
	[['12/8-15-31', 'від 03.06.2031 17:11'], ['03.06.2031 12/8-15-31']],
	[['12/8-15-31', 'Bin 03.06.2031 17.11'], ['03.06.2031 12/8-15-31']],
	// An engine read it in pieces.
	[['Номер: 641 1/0/25-31', 'Дата: 03.06.2031'], ['03.06.2031 Номер: 641 1/0/25-31']],
	[['Номер: 188-ВХ-31', 'Зареєстровано: 03.06.2031 р.'], ['03.06.2031 Номер: 188-ВХ-31']],
	[['Номер ВХ-164/06-13', 'Дата 25.10.2031'], ['25.10.2031 Номер ВХ-164/06-13']],
	// A document’s mark in a system is none, be it called a document’s.
	[
		['Документ № 28-10/3871', 'Дата документа: 03.06.2031', 'ID документа: 1831ec1c-02f1-9bf7'],
		['03.06.2031 № 28-10/3871'],
	],
	// A label in place of the sign, be it with what is left of a code before it.
	[['Дата реєстрації: 03.06.2031', 'Номер документа: 41-53'], ['03.06.2031 Номер документа: 41-53']],
	[['Номер документа: 60034', 'Дата документа: 08.04.2031'], ['08.04.2031 Номер документа: 60034']],
	[['sa) Вихідний номер: 7810', 'Дата вихідного: 03.06.2031'], ['03.06.2031 номер: 7810']],
	[['Зареєстровано 03.06.2031 р.', 'Реєстр. № ДА/94-31'], ['03.06.2031 № ДА/94-31']],
	// What a signature says of its certificate is no date of the letter.
	[
		[
			'Вих. № 12/8',
			'від 03.06.2031',
			'Підписано КЕП',
			'Вигадана Олена',
			'Сертифікат 3FAA0000000000000000',
			'Дійсний з 01.02.2030 по 31.01.2033',
			'ВИГАДАНА РАДА',
		],
		[
			'03.06.2031 № 12/8',
			'Підписано КЕП',
			'Вигадана Олена',
			'Сертифікат 3FAA0000000000000000',
			'Дійсний з 01.02.2030 по 31.01.2033',
		],
	],
	[
		['Підписувач: Вигадана Олена Зразківна', 'Дійсний: 3 01.02.2030 00:00 по 31.01.2033 23:59'],
		['Підписувач: Вигадана Олена Зразківна', 'Дійсний: 3 01.02.2030 00:00 по 31.01.2033 23:59'],
	],
	// The number is not on the line that says «ДОКУМЕНТ».
	[
		['ДОКУМЕНТ СЕД АСКОД', 'Підписувач Вигадана Олена', 'ВИГАДАНА РАДА', '№ 12/8 від 03.06.2031'],
		['03.06.2031 № 12/8', 'ДОКУМЕНТ СЕД АСКОД', 'Підписувач Вигадана Олена'],
	],
	// «від» in Latin letters.
	[['№ 3800-66/28949 Big, 10.03.2031'], ['10.03.2031 № 3800-66/28949']],
	// Whatever the sign was read as, and the colon.
	[['юю 12/8-31 від 03.06.2031'], ['03.06.2031 12/8-31']],
	[['Реєстраційний номер; 12/8-31', 'Дата: 03.06.2031'], ['03.06.2031 номер; 12/8-31']],
	// All on one line.
	[
		['Документ № 12/8 від 03.06.2031. Підписувач: Вигадана Олена. Дійсний до 02.03.2033'],
		['Документ № 12/8 від 03.06.2031.', 'Підписувач: Вигадана Олена.', 'Дійсний до 02.03.2033'],
	],
	// Which of two is meant is left to a person.
	[
		['№ 12/8', 'від 03.06.2031', '№ 12/6'],
		['№ 12/8', 'від 03.06.2031', '№ 12/6'],
	],
];

const none: readonly (readonly string[])[] = [
	['ВИГАДАНА РАДА'],
	['код 00123458', 'УКРАЇНА'],
	['02.07.2031'],
	['08/1092-31'],
	['код 00123458', '02.07.2031'],
	['12-34-56', '02.07.2031'],
	// What the letter answers.
	['на № 12/П від 03.06.2031'],
	// Whoever got the letter stamps it too.
	['ВИГАДАНА РАДА', 'ОДЕРЖАНО', '№ 12/8', '03.06.2031'],
	['Вх. № 12/8 від 03.06.2031'],
];

describe('stampInPicture', () => {
	for (const [said, lines] of stamps)
		it(`takes ${said.join(' | ')}`, () => assert.deepEqual(linesOf(said), lines));

	for (const said of none) it(`leaves ${said.join(' | ')}`, () => assert.deepEqual(linesOf(said), []));

	it('tells whether date and index are among the lines', () => {
		assert.equal(stampInPicture(['№ 12/8 від 03.06.2031']).isRegistration, true);
		assert.equal(stampInPicture(['ПІДПИСАНО КЕП', 'Сертифікат 3FAA0000000000000000']).isRegistration, false);
	});
});

describe('stampInScan', () => {
	const taken = (said: readonly string[], isInHead: boolean) => linesOf(said, stampInScan(said, isInHead));

	it('takes a stamp that calls itself the sender’s, and a form in the head', () => {
		assert.deepEqual(taken(['ВИГАДАНА РАДА', 'ВИХ № 12/8-15-31', 'від 03.06.2031'], false), [
			'03.06.2031 № 12/8-15-31',
		]);
		assert.deepEqual(taken(['03.06.2031 № 28/27-22'], true), ['03.06.2031 № 28/27-22']);
	});

	it('takes a stamp that names a body, whose it is tells the letterhead; and a form of two lines in the head', () => {
		assert.deepEqual(taken(['Вигадана сільська рада', '№ 14-15/121', 'від 03.06.2031'], false), [
			'Вигадана сільська рада',
			'03.06.2031 № 14-15/121',
		]);
		assert.deepEqual(taken(['Від 03.06.2031 р.', '№ 18/К-515'], true), ['03.06.2031 № 18/К-515']);
		assert.deepEqual(taken(['Від 03.06.2031 р.', '№ 18/К-515'], false), []);
	});

	it('takes nothing that the recipient may have stamped', () => {
		assert.deepEqual(taken(['03.06.2031 № 28/27-22'], false), []);
		assert.deepEqual(taken(['№ 28/27-22', '03.06.2031'], true), []);
		assert.deepEqual(taken(['ОДЕРЖАНО', '03.06.2031 № 28/27-22'], true), []);
		assert.deepEqual(taken(['Bx. № 12', 'Вих. № 28/27-22 від 03.06.2031'], true), []);
	});

	it('takes a number that is named in words', () => {
		assert.deepEqual(taken(['Реєстраційний номер: ЗПІ-106', 'Дата реєстрації: 25.01.2031'], false), [
			'25.01.2031 номер: ЗПІ-106',
		]);
	});
});
