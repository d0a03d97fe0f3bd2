import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Block, textsOf, unitsOf } from './block.ts';
import { composeAppendices, composeBlocks, composeQuote } from './paragraphs.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

describe('composeBlocks', () => {
	it('parts paragraphs at blank lines', () => {
		assert.deepEqual(composeBlocks(['Перший абзац.', '', ' \u00A0 ', 'Другий абзац.']), [
			paragraph('Перший абзац.'),
			paragraph('Другий абзац.'),
		]);
	});

	it('joins a paragraph that a page break has cut', () => {
		const lines = [
			'Проведено наради, надавались коментарі',
			'',
			'та інтерв’ю для представників ЗМІ.',
			'',
			'Інше.',
		];
		assert.deepEqual(composeBlocks(lines), [
			paragraph('Проведено наради, надавались коментарі та інтерв’ю для представників ЗМІ.'),
			paragraph('Інше.'),
		]);
	});

	it('leaves apart what ends a sentence, and what begins with a capital', () => {
		assert.equal(composeBlocks(['Надано таке:', '', 'копії рішень']).length, 2);
		assert.equal(composeBlocks(['З повагою', '', 'Виконавчий комітет']).length, 2);
	});

	it('parts paragraphs at blank lines alone where the text has them', () => {
		const lines = [
			'Термін становить 37 тижнів. Коротший термін вважається незавершеним.',
			'Зразок О09 позначає тривалість, зазначену у картці на початку року.',
			'',
			'Просимо врахувати.',
			'',
			'Додаткову інформацію надано.',
		];
		assert.deepEqual(unitsOf(composeBlocks(lines)), [lines.slice(0, 2).join(' '), lines[3], lines[5]]);
	});

	it('keeps lines of codes apart', () => {
		const codes = [
			'38215-00 Вигадане дослідження, що має довгу назву, зразкове',
			'38218-01 Вигадане дослідження, що має довгу назву, умовне',
		];
		assert.deepEqual(
			unitsOf(composeBlocks(['Облік ведеться так:', '', ...codes, '', 'Просимо врахувати.'])),
			['Облік ведеться так:', ...codes, 'Просимо врахувати.'],
		);
	});

	it('keeps a greeting with a comma and a letterhead in capitals apart from what follows in lower case', () => {
		for (const lines of [
			['Шановна Олено Зразківно,', '', 'дякуємо за Ваш запит.'],
			['У ВИГАДАНІЙ ОБЛАСТІ', 'вул. Дорожня, 2, м. Вигаданськ'],
		]) {
			assert.deepEqual(
				unitsOf(composeBlocks(lines)),
				lines.filter((line) => line !== ''),
			);
		}
	});

	it('leaves items as they are where their numbers are written in two ways', () => {
		const items = ['1. заяву;', '2) копію документа;', '3) опис.'];
		assert.deepEqual(composeBlocks(items.flatMap((item) => [item, ''])), items.map(paragraph));
	});

	it('joins lines that are wrapped at a column', () => {
		const lines = [
			'Вигадана міська рада розглянула Ваш запит щодо витрат на озеленення',
			'і повідомляє, що у 2031 році на ці цілі з бюджету Вигаданської',
			'громади спрямовано дві тисячі гривень.',
			'Закупівлю проведено через електронну систему, договір укладено зі',
			'Зразковим комунальним підприємством.',
		];
		assert.deepEqual(composeBlocks(lines), [
			paragraph(lines.slice(0, 3).join(' ')),
			paragraph(lines.slice(3).join(' ')),
		]);
	});

	for (const width of [50, 57, 64, 70, 72, 76, 80, 88, 95, 110]) {
		it(`finds paragraphs again that were wrapped at ${width}, with blank lines or indents between them`, () => {
			const blank = prose.flatMap((text) => [...wrap(text, width), '']);
			assert.deepEqual(unitsOf(composeBlocks(blank)), prose);
			const indented = prose.flatMap((text) => wrap(`     ${text}`, width));
			assert.deepEqual(unitsOf(composeBlocks(indented)), prose);
		});
	}

	it('sees the indent of a first line in wrapped text', () => {
		const lines = [
			'     Вигадана міська рада розглянула Ваш запит щодо витрат бюджету.',
			'     Повідомляємо, що у 2031 році на ці цілі з бюджету громади було',
			'спрямовано дві тисячі гривень.',
		];
		assert.equal(composeBlocks(lines).length, 2);
	});

	it('keeps the paragraphs of a text with one line a paragraph and no blank lines', () => {
		const lines = [
			'Вигадана міська рада розглянула запит щодо витрат на озеленення і повідомляє про таке.',
			'У 2031 році коштів не виділено.',
			'Додатково інформуємо, що рішення ради оприлюднено на офіційному сайті у строки, які визначає закон.',
		];
		assert.deepEqual(composeBlocks(lines), lines.map(paragraph));
	});

	it('keeps no-break spaces and folds other runs of blanks', () => {
		assert.deepEqual(composeBlocks(['\tрішення  №\u00A025 \t про']), [paragraph('рішення №\u00A025 про')]);
	});

	it('loses, adds and moves no word', () => {
		const word = fc.constantFrom(
			'рада',
			'Запит',
			'1.',
			'2.',
			'1)',
			'2)',
			'-',
			'–',
			'•',
			'*',
			'щодо:',
			'ні.',
			'№\u00A05',
			'2031',
		);
		const line = fc.tuple(fc.constantFrom('', '  ', '\t'), fc.array(word, { maxLength: 8 }));
		fc.assert(
			fc.property(fc.array(line, { maxLength: 12 }), (drawn) => {
				const lines = drawn.map(([indent, words]) => indent + words.join(' '));
				const written = composeBlocks(lines).flatMap(asWritten).join(' ');
				assert.equal(
					written.split(' ').filter(Boolean).join(' '),
					lines
						.join(' ')
						.split(/[ \t]+/)
						.filter(Boolean)
						.join(' '),
				);
			}),
			{ numRuns: 2000 },
		);
	});

	it('gives the same blocks for its own blocks written out', () => {
		const word = fc.constantFrom('рада', 'Запит', '1.', '2.', '-', '•', 'щодо:', 'ні.');
		fc.assert(
			fc.property(fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 8 }), (drawn) => {
				const once = composeBlocks(drawn.map((words) => words.join(' ')));
				const again = composeBlocks(once.flatMap(asWritten).flatMap((text) => [text, '']));
				assert.deepEqual(again.flatMap(asWritten).join(' '), once.flatMap(asWritten).join(' '));
			}),
		);
	});
});

describe('composeAppendices', () => {
	it('makes a heading of each appendix', () => {
		const lines = ['', 'Додаток 1', 'до листа', '', 'Кошторис.', '', 'Додаток 2', '', 'План.'];
		assert.deepEqual(composeAppendices(lines), [
			{ type: 'heading', text: 'Додаток 1' },
			paragraph('до листа'),
			paragraph('Кошторис.'),
			{ type: 'heading', text: 'Додаток 2' },
			paragraph('План.'),
		]);
	});

	it('gives nothing for nothing', () => {
		assert.deepEqual(composeAppendices([]), []);
		assert.deepEqual(composeAppendices(['', ' ']), []);
	});
});

function asWritten(block: Block): string[] {
	if (block.type !== 'list') return textsOf([block]);
	const { marker } = block;
	return block.items.map(
		(item, at) => `${marker.ordered ? `${marker.start + at}${marker.delimiter}` : marker.sign} ${item}`,
	);
}

const prose = [
	'Вигадана міська рада розглянула Ваш запит від 28.01.2031 щодо витрат на озеленення та в межах компетенції повідомляє про таке.',
	'У 2031 році на утримання парків Вигаданської громади з місцевого бюджету спрямовано 2 тис. грн, а на утримання скверів ще одну тисячу. Закупівлі проведено через електронну систему Prozorro, договори укладено зі Зразковим комунальним підприємством «Вигаданий сад». Звіти про виконання робіт оприлюднено на офіційному сайті ради.',
	'Роботи з висаджування дерев, кущів і квітів, передбачені Програмою благоустрою на 2030–2032 роки, виконано у повному обсязі; нарікань від мешканців не надходило.',
	'Додатково інформуємо, що рішення, дії чи бездіяльність розпорядників інформації можуть бути оскаржені до керівника розпорядника, вищого органу або суду.',
];

/** Breaks a text at blanks so that no line is longer than `width`. */
function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/(?<=\S) /)) {
		const line = lines.at(-1);
		if (line !== undefined && line.length + 1 + word.length <= width)
			lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines;
}

describe('composeQuote', () => {
	it('keeps quoted mail as paragraphs that nobody cites', () => {
		const blocks = composeQuote([
			'Від: Вигадана рада',
			'Тема: Запит',
			'',
			'1. Надайте копію.',
			'\u001C',
			'Рік\u001F2031',
		]);
		assert.deepEqual(blocks, [
			{ type: 'quote', texts: ['Від: Вигадана рада', 'Тема: Запит', '1. Надайте копію.', 'Рік 2031'] },
		]);
		assert.deepEqual(unitsOf(blocks), []);
		assert.equal(textsOf(blocks).length, 4);
	});

	it('gives nothing for nothing', () => {
		assert.deepEqual(composeQuote(['', ' ']), []);
	});
});
