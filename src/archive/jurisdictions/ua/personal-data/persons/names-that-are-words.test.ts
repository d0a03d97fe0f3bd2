import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, mask } from '../testing/masked-letter.ts';

test('masks surnames that are words in lists of people, in rows of those who did something, and as the subject of a sentence', () => {
	for (const [text, shown] of [
		['1) Дзига – відмовлено;\n2) Кулик – задоволено;', '\n2) [приховано: особа 2] – задоволено'],
		['- Лелека, група ІІ;\n- Грак, група І.', '- [приховано: особа 1], група ІІ'],
		['Проти голосували Коза, Тхір і Ведмідь.', 'голосували [приховано: особа 1], [приховано: особа 2] і'],
		['Чуприну знято з обліку за станом здоров’я.', '[приховано: особа 1] знято'],
		['Догляд за одинокою Ластівкою триває.', 'одинокою [приховано: особа 1] триває'],
	] as const)
		assert.ok(mask(letter(text)).includes(shown), `${text} is ${mask(letter(text))}`);
});

test('lists of things, deputies who voted and what was done to things stay', () => {
	for (const kept of [
		'Залишки продуктів:\n- Гречка – 12 кг;\n- Рис – 3 кг.',
		'Депутати Коза, Тхір і Ведмідь голосували проти.',
		'Огорожу знято у травні.',
		'Дуб, Клен та Явір висаджені вздовж алеї.',
	])
		assert.ok(mask(letter(kept)).includes(kept), `${kept} is ${mask(letter(kept))}`);
});

test('persons are numbered without gaps', () => {
	const text = 'Скаржились Росяк Н.Н., Росяна О.О. та сусід Росянчук Гордій Лавринович.';
	assert.match(mask(letter(text)), /особа 1\], \[приховано: особа 2\] та сусід \[приховано: особа 3\]/u);
});
