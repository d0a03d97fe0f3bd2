import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Block, unitsOf } from './block.ts';
import { composeBlocks } from './paragraphs.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

describe('lists', () => {
	it('makes lists only of items that run in sequence', () => {
		assert.deepEqual(composeBlocks(['Надаємо:', '2) копію рішення;', '3) копію договору.', '', '7. Інше.']), [
			paragraph('Надаємо:'),
			{
				type: 'list',
				marker: { ordered: true, start: 2, delimiter: ')' },
				items: ['копію рішення;', 'копію договору.'],
			},
			paragraph('7. Інше.'),
		]);
		assert.deepEqual(composeBlocks(['1. Єдиний пункт.', '', 'Далі.', '', '2. Другий.']), [
			paragraph('1. Єдиний пункт.'),
			paragraph('Далі.'),
			paragraph('2. Другий.'),
		]);
	});

	for (const sign of ['-', '–', '—', '•', '*', '●']) {
		it(`makes a list of items marked with ${sign}`, () => {
			assert.deepEqual(composeBlocks([`${sign} парки;`, `${sign} сквери.`]), [
				{ type: 'list', marker: { ordered: false, sign }, items: ['парки;', 'сквери.'] },
			]);
		});
	}

	it('joins the wrapped lines of a list item', () => {
		const lines = ['- видатки на утримання парків', '  і скверів;', '- видатки на освітлення.'];
		assert.deepEqual(unitsOf(composeBlocks(lines)), [
			'видатки на утримання парків і скверів;',
			'видатки на освітлення.',
		]);
	});

	it('keeps numbers that a list would show otherwise', () => {
		for (const lines of [
			['01. Перше.', '02. Друге.'],
			['1.1. Перше.', '1.2. Друге.'],
			['-5 градусів', '-7 градусів'],
			['2030. Рік.', '2031. Рік.'],
		]) {
			assert.deepEqual(composeBlocks(lines), lines.map(paragraph));
		}
	});
});
