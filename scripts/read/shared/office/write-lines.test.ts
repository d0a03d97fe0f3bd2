import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { blank, type OfficeBlock, type OfficeTable, paragraph } from './blocks.ts';
import { writeLines } from './write-lines.ts';

describe('writeLines', () => {
	it('keeps the lines of a letterhead together and parts paragraphs of the text', () => {
		const body = { align: 'justify', firstLine: 35 } as const;
		const blocks = [
			paragraph('УКРАЇНА', { align: 'center' }),
			paragraph('ВИГАДАНА РАДА', { align: 'center' }),
			paragraph('12.03.2024 № 5'),
			paragraph('Лавки є.', body),
			paragraph('Столи теж.', body),
		];
		assert.equal(writeLines(blocks), 'УКРАЇНА\nВИГАДАНА РАДА\n\n12.03.2024 № 5\n\nЛавки є.\n\nСтоли теж.\n');
	});

	it('parts short sentences that nothing sets in, but no date and no initials', () => {
		const lines = [
			'Надаємо відповідь:',
			'Лавки зелені.',
			'від 12.03.2024 р.',
			'Прикладу О.П.',
			'вул. Перша, 1',
		];
		assert.equal(
			writeLines(lines.map((line) => paragraph(line))),
			'Надаємо відповідь:\n\nЛавки зелені.\n\nвід 12.03.2024 р.\nПрикладу О.П.\nвул. Перша, 1\n',
		);
	});

	it('widens tabs that part columns, and not those after a number or before the text', () => {
		assert.equal(writeLines([paragraph('Голова\tО. ПРИКЛАД')]), 'Голова   О. ПРИКЛАД\n');
		assert.equal(writeLines([paragraph('\t1.\tЛавки є.')]), '1. Лавки є.\n');
	});

	it('reads corner columns one after another, and single lines side by side', () => {
		const corner = table([
			[
				['РАДА', 'код 00000112'],
				['Прикладу О.', 'вул. Перша, 1'],
			],
		]);
		assert.equal(writeLines([corner]), 'РАДА\nкод 00000112\n\nПрикладу О.\nвул. Перша, 1\n');
		const signature = table([[['Голова', 'ради'], ['О. ПРИКЛАД']]], 'bottom');
		assert.equal(writeLines([signature]), 'Голова\nради     О. ПРИКЛАД\n');
	});

	it('gives every row of data as many cells', () => {
		const wide: OfficeTable = {
			...table([[['а'], ['б']], [['разом']]]),
			bordered: true,
		};
		assert.equal(writeLines([wide]), 'а\u001Fб\nразом\u001F\n');
	});

	it('loses no word, whatever the blocks', () => {
		const word = fc.stringMatching(/^[а-я]{1,9}[.:]?$/u);
		const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
		const align = fc.constantFrom('start', 'center', 'end', 'justify');
		const one = fc
			.tuple(text, align, fc.nat(200))
			.map(([words, align, indent]) => paragraph(words, { align, indent }));
		const rows = fc.array(fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 4 }), { maxLength: 4 });
		const tables = fc
			.tuple(rows, fc.boolean())
			.map(([found, bordered]): OfficeBlock => ({ ...table(found), bordered }));
		fc.assert(
			fc.property(fc.array(fc.oneof(one, tables, fc.constant(blank)), { maxLength: 8 }), (blocks) => {
				const written = writeLines(blocks);
				assert.deepEqual(wordsOf(written).sort(), blocks.flatMap(wordsIn).sort());
				assert.doesNotMatch(written, /\n\n\n|^\n/u);
			}),
			{ numRuns: 1000 },
		);
	});
});

function table(
	rows: readonly (readonly (readonly string[])[])[],
	stands: 'top' | 'bottom' = 'top',
): OfficeTable {
	return {
		type: 'table',
		bordered: false,
		rows: rows.map((cells) => ({
			cells: cells.map((texts) => ({ blocks: texts.map((text) => paragraph(text)), span: 1, stands })),
		})),
	};
}

function wordsIn(block: OfficeBlock): string[] {
	if (block.type === 'paragraph') return wordsOf(block.text);
	return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(wordsIn)));
}

function wordsOf(text: string): string[] {
	return text.split(/[\s\p{Cc}]+/u).filter((word) => word !== '');
}
