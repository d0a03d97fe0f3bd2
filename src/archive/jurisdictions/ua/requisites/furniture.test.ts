import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { furniture } from './furniture.ts';
import { readLines } from './lines.ts';

function kept(...texts: readonly string[]): string[] {
	const lines = readLines(texts.join('\n'));
	const taken = furniture(lines);
	return lines.filter((line) => !taken.has(line)).map(({ text }) => text);
}

describe('furniture', () => {
	const seals = [
		'ЗГІДНО З ОРИГІНАЛОМ',
		'ЗПДНОЗ ЗРИПНАЛОМ',
		'паперова копія',
		'ЕЛЕКТРОННОГС ДОКУМЕНТА',
		'ДПЕРОВА КОПІЯ',
		'докУМЕНТАПЬНОГО 3',
		'ЗАБЕЗЛЕЧЕННЯГ   з',
		'конгролю,   \\®',
		'ТА APXIBY',
		'відділ',
		'о* УКРАЇНА **',
		'Acie Qewccopoes',
		'Poss С',
		'AUR AERA',
		'б',
		'й   Й',
		'Провідний документознавець відділу',
		'контролю, документального',
		'забезпечення та архіву',
		'ний спеціаліст відділу контролю,',
		'Головний спеціаліст канцелярії',
		'М.П.',
		'копи',
		'no 23.11.2023 23:59:58   /',
		'06 06 2024',
		'06.06, 2024',
		'Спеціаліст відділу контролю.',
	];
	for (const seal of seals) it(`knows «${seal}»`, () => assert.deepEqual(kept(seal), []));

	it('knows the name of who certified a copy', () => {
		assert.deepEqual(kept('ЗГІДНО З ОРИГІНАЛОМ', 'Провідний документознавець', 'Марта УМОВНА'), []);
		assert.deepEqual(kept('Марта УМОВНА'), ['Марта УМОВНА']);
	});

	it('knows the name and the code of the body, which its seal repeats', () => {
		const head = 'НЕБУВАЛІВСЬКА МІСЬКА РАДА УПРАВЛІННЯ ОСВІТИ';
		const lines = readLines(
			'Небувалівська міська рада\nУПРАВЛІННЯ ОСВІТН\nУО Небувалівської міської ради\nкод 00123458\nЗразківська рада\nМіський голова',
		);
		const known = furniture(lines, head);
		assert.deepEqual(
			lines.filter((line) => !known.has(line)).map(({ text }) => text),
			['Зразківська рада', 'Міський голова'],
		);
	});

	const others = [
		'Погоджено',
		'ПЕРЕЛІК ПОСЛУГ',
		'41889-05',
		'Сплатити до 06.06.2031',
		'95550-10 Бронхоскопія',
		'або протягом року в амбулаторних умовах',
		'та надати копії документів.',
		'Оплата здійснюється щомісяця',
		'лікування та супровід пацієнтів',
		'Директор школи',
		'06.06, 2024 припиняємо прийом документів',
		'rada@zrazok.example',
	];
	for (const other of others) it(`leaves «${other}»`, () => assert.deepEqual(kept(other), [other]));
});
