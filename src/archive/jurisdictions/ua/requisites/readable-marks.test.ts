import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readableMarks } from './readable-marks.ts';

test('seals, stamps and what a scanner makes of them are left out; what tells something stays', () => {
	const told = [
		'Вх. № 12 від 01.02.2031',
		'{ Лист втратив чинність }',
		'zrazok@rada.example',
		'Розглянуто на засіданні',
	];
	const furniture = [
		'ПАПЕРОВА КОПІЯ',
		'ПелЕКТРОННОГО',
		'В: Дійсний з; 01.02.2031 00:00:00 по 01.02.2033 23:59:59',
		'їж СЕД АСКОД - Вигадана рада',
		'Документ № 12/3 від 01.02.2031',
		'Підписувач: Вигадана Олена Зразківна',
		'ДНО З ОРИГІНАЛОМ',
		'ний спеціаліст відділу контролю,',
		'анг та архіву',
		'5 mole',
		'Jeokmigmolin',
	];
	assert.deepEqual(readableMarks([...told, ...furniture], ['ВИГАДАНА РАДА']), told);
});
