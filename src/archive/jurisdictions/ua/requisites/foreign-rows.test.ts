import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dissect } from './index.ts';

/** A letter whose form is empty, with a stamp below its signature. */
function letterWith(stamp: string): string {
	return [
		'ВИГАДАНСЬКА МІСЬКА РАДА\nвул. Шкільна, 5, м. Вигаданськ, 00202, тел. 3-11-22, код 21507016',
		'від ______ 20__ р. № ______   На № ______ від ______',
		'Зразківській обласній лікарні',
		'Повідомляємо, що запитуваної інформації міська рада не має і не створювала.',
		'Міський голова   Олена ВИГАДАНА',
		stamp,
	].join('\n\n');
}

function identityIn(text: string): (string | null)[] {
	const { date, registrationIndex } = dissect(text);
	return [date, registrationIndex].map((span) => span && text.slice(span.start, span.end));
}

const own = ['29.12.2031', '98/4-31'];

describe('date and index of a letter with stamps and forms', () => {
	for (const stamp of [
		'Вигаданська міська рада № 98/4-31 від 29.12.2031',
		'М2 ВИГАДАНСЬКА МІСЬКА РАДА №98/4-31 від 29.12.2031',
		'Виконком Вигаданської ради № 98/4-31 від 29.12.2031',
		'Виконком Внгаданської ради\n№ 98/4-31 від 29.12.2031',
		'29.12.2031 № 98/4-31',
		'Реєстраційний № 98/4-31\nЗареєстровано 29.12.2031',
		'ТОВ «Приклад»\n\nвід 02.01.2032\n\nВих. № 98/4-31\nвід 29.12.2031',
		'ДОКУМЕНТ № 98/4-31 від 29.12.2031\nПідписувач Зразкова Олена\n\nЗразківська лікарня\nВх. № 7/31\n02.01.2032',
	]) {
		it(`are the letter's under its own name: ${JSON.stringify(stamp)}`, () => {
			assert.deepEqual(identityIn(letterWith(stamp)), own);
		});
	}

	for (const stamp of [
		'Зразківська обласна лікарня № 98/4-31 від 29.12.2031',
		'М2 ЗРАЗКІВСЬКА ЛІКАРНЯ №98/4-31 від 29.12.2031',
		'Виконком Небувалівської ради\n№ 98/4-31 від 29.12.2031',
		'КНП «Зразківська обласна лікарня»\n\n29.12.2031 № 98/4-31',
		'ТОВ «Приклад»\n№ 98/4-31\nвід 29.12.2031',
		'ОДЕРЖАНО\n29.12.2031 № 98/4-31',
		'Зареєстровано 29.12.2031',
		'Вхідний\n№ 98/4-31\nвід 29.12.2031',
		'Канцелярія\n29.12.2031\n№ 98/4-31',
		'Зразківська лікарня\nВх. № 98/4-31\nвід 29.12.2031',
		'Bx. NC 98/4-31\n29.12.2031',
	]) {
		it(`are not taken from another's stamp: ${JSON.stringify(stamp)}`, () => {
			const text = letterWith(stamp);
			assert.deepEqual(identityIn(text), [null, null]);
			const rules = dissect(text).doubts.map(({ ruleId }) => ruleId);
			assert.ok(rules.includes('missing-date') && rules.includes('missing-registration-index'));
		});
	}

	for (const number of ['36634', '25/К-170', '01-12/345']) {
		it(`are read where they stand above the rules of a form: ${number}`, () => {
			const form = '______________ № ____________________   На № ________ від __________';
			const text = letterWith('').replace(/^від ___.*$/mu, `14.01.2031   ${number}\n${form}`);
			assert.deepEqual(identityIn(text), ['14.01.2031', number]);
		});
	}

	it('makes no doubt of a stamp of receipt where the letter bears its own', () => {
		const text = letterWith('Виконком Зразківської ради\nВх. № 12 від 29.12.2031').replace(
			/^від ___.*$/mu,
			'03.12.2031 № 98/4-31   На № ______ від ______',
		);
		assert.deepEqual(identityIn(text), ['03.12.2031', '98/4-31']);
		assert.deepEqual(dissect(text).doubts, []);
	});
});
