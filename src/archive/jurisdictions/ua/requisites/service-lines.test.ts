import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLines } from './lines.ts';
import { isEmptyForm, isServiceLine } from './service-lines.ts';

const empty = [
	'від ___ 20__ р. № ____   На № ____ від ___ 20__ р.',
	'від NE я   На № від 20. в;',
	'від _ 20 р. М   На Ме від 20 р',
	'від. 20. р. №. На №  від 20 р.',
	'вд Ne Ha Ne від 20 p.',
	'від 20р. № На № від 20 р.',
	'bid __ 20_p. Ne __ Ha Ne __ bid',
	'вiд 20 р. Ne HaNe вiд 20 р.',
	'від . 2 р Me На М° від 20',
	'від 20_ 5. № НаМ від 20 р.',
	'вд 20 p. Xo Ha Xo віл 20 p.',
	'№   на №   від',
	'Вих. №   від',
	...['№ від', 'від Ne', 'Мо від', '№ — від —', 'Ne _ Bin _', '№ , від', '№ |', '№ _'],
];

const filled = [
	'На № 12 від 03.04.2031',
	'від 03.04.2031 № 12',
	'від 20 р. № 12/3 На № від',
	'від імені та на користь',
	...['Не від', '№ 5 від', '№ від 12', 'від № 7', '№', 'Мо', 'від', 'Ми від'],
	'на від нас до вас',
	'На Ваш № від мене',
	'Ми на цей лист від вас',
];

describe('isEmptyForm', () => {
	for (const line of empty) it(`knows «${line}»`, () => assert.ok(isEmptyForm(line)));
	for (const line of filled) it(`leaves «${line}»`, () => assert.ok(!isEmptyForm(line)));
});

describe('isServiceLine', () => {
	const isService = (text: string) => readLines(text).some(isServiceLine);

	it('knows the stamp of copies, however an engine misreads its second word', () => {
		for (const text of ['ПАПЕРОВА КОПІЯ', '(ПАПЕРОВА КОГИЯ |', 'ПАПЕРОВА КОГІЯ']) assert.ok(isService(text));
		assert.ok(!isService('Паперова копія листа надається за окремим запитом і оплачується.'));
	});
	for (const line of [
		'СЕД АСКОД - Вигадана рада',
		'CEJ] АСКОД - Вигадана рада',
		'CEJI АСКОД',
		'Вчасно   Документ підписано',
		'Підписала: Зразкова Олена',
		'чинний до 30.11.2031',
	])
		it(`knows «${line}» as a stamp’s head`, () => assert.ok(isService(line)));
	it('knows what a form prints below its rules', () => {
		for (const text of ['(дата)', '(дата)   (реєстраційний індекс)', '(підпис)   (ініціали, прізвище)'])
			assert.ok(isService(text), text);
		assert.ok(!isService('(дата набрання чинності)'));
	});
	for (const line of [
		'через АСКОД надіслано 12 листів',
		'Рада веде облік в АСКОД',
		'Вчасно подані заяви розглянуто',
		'Підписав договір Вигаданий Зразко',
		'чинний до 30.11.2031 року',
	])
		it(`takes «${line}» for text`, () => assert.ok(!isService(line)));
});
