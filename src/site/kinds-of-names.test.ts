import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOfNames } from './kinds-of-names.ts';

const towns = ['Вигаданівськ', 'Небувалівськ', 'Неіснуївськ', 'Придумівськ', 'Уявнівськ'];
const kindsOf = (...names: string[]) =>
	kindsOfNames(names.map((name) => ({ name }))).map(({ words, items }) => [words, items.length]);

test('bodies of a kind begin or end with the same words', () => {
	assert.deepEqual(
		kindsOf(
			'Школа',
			...towns.map((town) => `Виконавчий комітет ${town}ої ради`),
			...towns.map((town) => `Управління поліції в ${town}у`),
			...towns.map((town) => `${town}а міська рада`),
			'Мріївська міська рада',
			'Мріївська сільська рада',
			...towns.map((town) => `${town}ий окружний суд`),
			...['Агентство', 'Бюро', 'Центр', 'Рада', 'Дім'].map((body) => `${body} мрій України`),
		),
		[
			['Міська рада', 6],
			['Окружний суд', 5],
			['Виконавчий комітет', 5],
			['Управління поліції', 5],
		],
	);
});

test('few names are no kind, and names that are all the same are one', () => {
	assert.deepEqual(kindsOf('Відділ науки', 'Відділ освіти'), []);
	assert.deepEqual(kindsOf(...towns.map(() => 'Сільська рада')), [['Сільська рада', 5]]);
});

test('a town with many bodies is no kind', () => {
	const ofTown = ['міська рада', 'районна рада', 'обласна прокуратура', 'міська лікарня', 'районний суд'];
	assert.deepEqual(
		kindsOf(...ofTown.map((body) => `Мріївська ${body}`), ...towns.map((town) => `${town}а міська рада`)),
		[['Міська рада', 6]],
	);
});
