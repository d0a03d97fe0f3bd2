import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitNumbers } from './split-numbers.ts';

const numbersOf = (text: string) =>
	splitNumbers(text)
		.filter(({ isNumber }) => isNumber)
		.map((part) => part.text);

test('numbers of documents are kept, words and long addresses may part', () => {
	assert.deepEqual(numbersOf('на № 19152/6-15-24 від 03.04.2031, лист 25/К-170із; Закон № 2939-VI.'), [
		'№ 19152/6-15-24',
		'25/К-170із',
		'№ 2939-VI',
	]);
	assert.deepEqual(numbersOf('науково-дослідний інститут, і/або, 12 вулиць'), []);
	assert.deepEqual(numbersOf('https://dim.example/a/2031-02-03/12345678901/1234567890/77'), []);
});

test('a blank or a scanner’s upright in a number parts it no more, nor does the sign before it', () => {
	assert.deepEqual(numbersOf('лист № 22/ Р-17, на № 19152/6-|15-24, наказ №12 та № 350-р'), [
		'№ 22/ Р-17',
		'№ 19152/6-|15-24',
		'№12',
		'№ 350-р',
	]);
	assert.deepEqual(numbersOf('за 2030/ 2031 роки, так/ ні, з/ 12 по, а | б | 3'), ['2030/ 2031']);
});

test('a sum keeps its groups and its unit', () => {
	assert.deepEqual(numbersOf('на 1 234 567,89 грн, 2 500 тис. грн (12,5 %), 3,5 км і 17 000 000 гривень.'), [
		'1 234 567,89 грн',
		'2 500 тис. грн',
		'12,5 %',
		'3,5 км',
		'17 000 000',
	]);
	assert.deepEqual(numbersOf('у 2031 році 7 осіб, 31.12.2031, вул. Вигадана, 5'), []);
});

test('an abbreviation keeps the word behind its hyphen', () => {
	assert.deepEqual(numbersOf('рекламу в PR-фірми, ІТ-послуги та «e-mail»-розсилку науково-дослідної групи'), [
		'PR-фірми',
		'ІТ-послуги',
	]);
});

test('the parts joined are the text again', () => {
	for (const text of [
		'',
		'7-8',
		'а 7-8',
		'7-8 а 9/1',
		'---7-8///9',
		'№ 1 234/ 5-|6 567,8 грн',
		'№',
		'PR-фірма-2',
	])
		assert.equal(
			splitNumbers(text)
				.map((part) => part.text)
				.join(''),
			text,
		);
});
