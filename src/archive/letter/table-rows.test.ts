import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Block, unitsOf } from './block.ts';
import { composeAppendices, composeBlocks } from './paragraphs.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

describe('tables', () => {
	const row = (...cells: string[]) => cells.join('\u001F');

	it('are rows that follow each other, padded to the longest, between paragraphs', () => {
		const lines = ['Витрати:', row('Рік', ' Сума '), row('2031', '5', 'тис.'), row('', ''), 'Інше.'];
		assert.deepEqual(composeBlocks(lines), [
			paragraph('Витрати:'),
			{
				type: 'table',
				rows: [
					['Рік', 'Сума', ''],
					['2031', '5', 'тис.'],
				],
			},
			paragraph('Інше.'),
		]);
	});

	it('are one citable unit each', () => {
		const blocks = composeBlocks([row('Рік', ''), row('2031', '5'), '', row('а', 'б')]);
		assert.deepEqual(unitsOf(blocks), ['Рік 2031 5', 'а б']);
	});

	it('stand in appendices too, and are no titles there', () => {
		const blocks = composeAppendices(['Додаток 1', row('Додаток', 'Назва'), row('1', 'План')]);
		assert.deepEqual(
			blocks.map(({ type }) => type),
			['heading', 'table'],
		);
	});

	it('leave the paragraphs around them unchanged', () => {
		const before = ['надавались коментарі', '', 'та інтерв’ю для представників', '', '1. Так.', '', '2. Ні.'];
		assert.deepEqual(composeBlocks([...before, row('а', 'б')]).slice(0, -1), composeBlocks(before));
	});
});
