import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dissect } from '../../requisites/index.ts';
import { findPersonalData } from '../index.ts';
import { contacts, letter, mask } from '../testing/masked-letter.ts';

test('a private person is masked under one number, in every case and spelling', () => {
	const shown = mask(
		letter(
			'Пацієнта Гречанюка Олеся Дем’яновича оглянуто. Сусідка Калинчук Г. заперечує. Олесю Дем’яновичу відмовлено; Гречанюк згоден.',
		),
	);
	assert.match(
		shown,
		/Пацієнта \[приховано: особа 1\] оглянуто\. Сусідка \[приховано: особа 2\] заперечує\. \[приховано: особа 1\] відмовлено; \[приховано: особа 1\] згоден\./u,
	);
});

test('two persons of one surname have two numbers', () => {
	assert.match(
		mask(letter('Мешканці Гречанюк О.Д. та Гречанюк Г.І. скаржаться.')),
		/\[приховано: особа 1\] та \[приховано: особа 2\] скаржаться/u,
	);
});

test('whoever holds an office keeps the name, also where it stands again without the post', () => {
	const kept = 'Начальник відділу Гречанюк О.Д. відмовив. Рішення Гречанюка О.Д. оскаржено.';
	assert.ok(mask(letter(kept)).includes(kept));
});

test('who governs keeps the name', () => {
	for (const post of [
		'Прем’єр-міністра України',
		'Віцепрем’єр-міністра України',
		'держсекретаря служби',
		'Посла України',
	]) {
		const kept = `На виконання доручення ${post} Олеся Гречанюка повідомляємо.`;
		assert.ok(mask(letter(kept)).includes(kept), post);
	}
});

test('a verb between a post and a name makes them two persons', () => {
	assert.match(
		mask(letter('Директором школи надано Гречанюку О.Д. відпустку.')),
		/надано \[приховано: особа 1\] відпустку/u,
	);
});

test('streets, institutions and works bear names and keep them', () => {
	for (const kept of [
		'вул. Олеся Гречанюка, 5',
		'школа імені О. Гречанюка',
		'премія Олеся Гречанюка',
		'художник Олесь Гречанюк',
		'ТОВ «Олесь Гречанюк»',
		'справа «Гречанюк проти України»',
	])
		assert.ok(mask(letter(`Також ${kept} згадано.`)).includes(kept), kept);
});

test('whoever deals with a body for money is left, with a doubt', () => {
	const source = letter('Послуги надав ФОП Гречанюк Олесь Дем’янович.');
	const found = findPersonalData(source, dissect(source), contacts).filter(
		({ kind }) => kind === 'person-name',
	);
	assert.deepEqual(
		found.map(({ left, doubt }) => ({ left, doubt })),
		[{ left: true, doubt: 'person-named' }],
	);
});

test('a name of which nothing is said is masked with a doubt, one of whom much is said without', () => {
	const doubts = (text: string) => {
		const source = letter(text);
		return findPersonalData(source, dissect(source), contacts)
			.filter(({ kind }) => kind === 'person-name')
			.map(({ doubt }) => doubt);
	};
	assert.deepEqual(doubts('Копію отримано, Гречанюк О.Д. згоден.'), ['person-named']);
	assert.deepEqual(doubts('Гречанюк О.Д. має діагноз.'), [undefined]);
	assert.deepEqual(doubts('Гречанюк О.Д., Калинчук Г.Г. та Ряст Б.Б. присутні.'), [
		undefined,
		undefined,
		undefined,
	]);
});

test('a requester of the same surname as an official or a street gives neither away', () => {
	const kept = 'Начальник Гречанюк Я.Я. уточнив, що вулиця Гречанюка довга, а Гречанський парк малий.';
	assert.ok(mask(letter(kept, 'Гречанюку О.Д.')).includes(kept));
	assert.ok(
		mask(letter('Гречанська міська рада знає.', 'Гречанському О.Д.')).includes('Гречанська міська рада'),
	);
});

test('finding takes time in proportion to the letter', () => {
	const times = (count: number) => {
		const source = letter('Сусіда Гречанюка О.Д. опитано, Калинчук Галину теж. '.repeat(count));
		const anatomy = dissect(source);
		return findPersonalData(source, anatomy, contacts).filter(({ kind }) => kind === 'person-name').length;
	};
	assert.equal(times(400), 800);
});
