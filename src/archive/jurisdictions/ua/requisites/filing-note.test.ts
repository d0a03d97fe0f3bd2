import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFilingNote } from './filing-note.ts';

describe('isFilingNote', () => {
	for (const line of [
		'Надруковано у 2 примірниках',
		'Розрахунок розсилки:',
		'Прим. № 1 – адресату',
		'2 – у справу',
		'До справи 02-14',
		'Унікальний номер документа 1234-5678',
		'Документ створено в електронній формі',
		'Просимо оцінити відповідь за посиланням https://rada.example/ocinka',
		'Отримав: ____________ «___» ________ 2031 р.',
		'Тел. для довідок: 00-00-13',
	])
		it(`knows «${line}»`, () => assert.equal(isFilingNote(line), true));

	for (const line of [
		'Погоджено',
		'У справу № 02-14 долучено скаргу',
		'Просимо надати дані за посиланням https://rada.example/dani',
		'Отримав: Вигаданий О.П.',
		'Тел. для довідок: 067 000 00 00',
		'1 – адресату, 2 – мешканці Вигаданській',
		'Унікальний номер документа утрачено',
	])
		it(`leaves «${line}»`, () => assert.equal(isFilingNote(line), false));
});
