import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidInEnglish } from './said-in-english.ts';

const say = saidInEnglish(
	{
		facts: {
			date: 'Дата',
			format: 'файл {format}, {size}',
			of: 'Лист №\u00A0{index}',
			derived: 'Назву складено',
		},
		count: { pages: { one: '{n} сторінка', few: '{n} сторінки', many: '{n} сторінок' } },
		sizes: { large: 'великий' },
		bare: '{a} · {b}',
		units: { megabyte: 'МБ' },
	},
	{
		facts: {
			date: 'Date',
			format: '{format} file, {size}',
			of: 'Letter No.\u00A0{index}',
			derived: 'Title derived',
		},
		count: { pages: { one: '{n} page', other: '{n} pages' } },
		sizes: { large: 'large' },
		bare: '{a} – {b}',
		units: { megabyte: 'MB' },
	},
);

test('words of the interface are said in English with their values, forms and signs', () => {
	assert.equal(say(' Дата\n'), 'Date');
	assert.equal(say('файл PDF, великий'), 'PDF file, large');
	assert.equal(say('Лист № 12/3'), 'Letter No.\u00A012/3');
	assert.equal(say('4 сторінки'), '4 pages');
	assert.equal(say('5 сторінок'), '5 pages');
	assert.equal(say('Назву складено.'), 'Title derived.');
	assert.equal(say('Дата: 1 лютого'), 'Date: 1 лютого');
	assert.equal(say(', великий'), ', large');
	assert.equal(say('Назву складено. Файл невідомий.'), 'Title derived. Файл невідомий.');
	assert.equal(say('файл PDF, 4 сторінки'), 'PDF file, 4 pages');
	assert.equal(say('Дата–великий'), 'Date–large');
	assert.equal(say('великий (4 сторінки)'), 'large (4 pages)');
	assert.equal(say('великий (Вигаданої ради)'), 'large (Вигаданої ради)');
	assert.equal(say(', Вигадана рада, великий'), ', Вигадана рада, large');
	assert.equal(say('Дата: великий ('), 'Date: large (');
	assert.equal(say('файл PDF, 1,5 МБ'), 'PDF file, 1.5 MB');
	assert.equal(say('файл vidpovid 0.1.0; великий, 4 сторінки'), 'vidpovid 0.1.0; large file, 4 pages');
});

test('a letter’s own words stay', () => {
	for (const text of ['Вигадана рада', 'Про ремонт · доріг', 'Датакс', 'Оригінал сторінки', ''])
		assert.equal(say(text), null, text);
});
