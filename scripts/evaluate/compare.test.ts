import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareLetter, isWrongIdentity } from './compare.ts';
import type { Expected } from './expected.ts';

function outcomes(expected: Expected, found: Readonly<Record<string, readonly string[]>>) {
	return compareLetter(expected, new Map(Object.entries(found))).map(({ field, outcome }) => [
		field,
		outcome,
	]);
}

describe('compareLetter', () => {
	it('tells right, wrong, missed and extra apart, and leaves out what is not expected', () => {
		const expected = { date: '2031-02-03', regNumber: '5/1', edrpou: null, executor: null, phone: '12-34' };
		assert.deepEqual(
			outcomes(expected, { date: ['2031-02-03'], registrationIndex: ['5/7'], 'executor name': ['Умовна'] }),
			[
				['edrpou', 'right'],
				['date', 'right'],
				['registrationIndex', 'wrong'],
				['executor name', 'extra'],
				['executor phone', 'missed'],
			],
		);
	});

	const same: [name: string, expected: string, found: string][] = [
		['blanks', 'Вигаданій  раді', 'Вигаданій\u00A0раді'],
		['quotes', 'ГО "Зразок"', 'ГО «Зразок»'],
		['apostrophes', "охорони здоров'я", 'охорони здоровʼя'],
		['dashes', 'особам - підприємцям', 'особам – підприємцям'],
		['case', 'Вигадана рада', 'ВИГАДАНА РАДА'],
		['several addressees', 'Зразковим установам; Вигаданим радам', 'Зразковим установам Вигаданим радам'],
	];
	for (const [name, expected, found] of same) {
		it(`folds ${name}`, () => {
			assert.deepEqual(outcomes({ addressee: expected }, { addressee: [found] }), [['addressee', 'right']]);
		});
	}

	it('keeps other words and signs apart', () => {
		assert.deepEqual(outcomes({ addressee: 'Вигаданій раді' }, { addressee: ['Вигаданій раді,'] }), [
			['addressee', 'wrong'],
		]);
	});

	it('compares phones by digits', () => {
		assert.deepEqual(outcomes({ phone: '044 123-45-67' }, { 'executor phone': ['(044) 123 45 67'] }), [
			['executor phone', 'right'],
		]);
	});

	it('takes a body by its lines or by its name in a sentence', () => {
		const found = { authority: ['ВИГАДАНА РАДА ВИКОНАВЧИЙ КОМІТЕТ', 'Виконавчий комітет Вигаданої ради'] };
		assert.deepEqual(outcomes({ authority: 'Виконавчий комітет Вигаданої ради' }, found), [
			['authority', 'right'],
		]);
	});

	it('counts a date or an index that is not the letter’s, and no other field', () => {
		const compared = compareLetter(
			{ date: null, regNumber: '5', inReplyTo: { number: '7', date: '2031-02-03' }, addressee: 'Раді' },
			new Map([
				['date', ['2031-02-03']],
				['registrationIndex', ['6']],
				['inReplyTo date', ['2031-02-04']],
				['addressee', ['Міністерству']],
			]),
		);
		assert.deepEqual(
			compared.filter(isWrongIdentity).map(({ field }) => field),
			['date', 'registrationIndex', 'inReplyTo date'],
		);
	});

	it('expects neither number nor date where the letter answers nothing', () => {
		assert.deepEqual(outcomes({ inReplyTo: null }, { 'inReplyTo number': ['5'] }), [
			['inReplyTo number', 'extra'],
			['inReplyTo date', 'right'],
		]);
	});

	it('misses everything of a letter that was refused', () => {
		assert.deepEqual(
			compareLetter({ date: '2031-02-03', executor: null }, null).map(({ outcome }) => outcome),
			['missed', 'missed'],
		);
	});
});
