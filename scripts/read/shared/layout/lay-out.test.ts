import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cellSeparator } from '#archive/letter/separators.ts';
import type { Box } from '../../contract/box.ts';
import { layOut } from './lay-out.ts';
import { type TestLine, typeset } from './typeset.ts';

/** A paragraph of full lines from the left margin 70 to about 530, the first indented. */
function paragraph(y: number, ...lines: string[]): TestLine[] {
	return lines.map((text, at) => ({ x: at === 0 ? 100 : 70, y: y + at * 16, text }));
}

const full = [
	'Вигадана рада розглянула звернення щодо стану зелених насаджень та повідо',
	'мляє, що роботи з догляду за ними проводяться за планом, який затверджено в',
	'установленому порядку на поточний рік.',
];
const body = paragraph(300, ...full);
const bodyText = full.join('\n');

function textOf(...pages: (readonly TestLine[])[]): string {
	return layOut(pages.map(typeset)).text;
}

describe('layOut', () => {
	it('reads lines from top to bottom, whatever order they come in', () => {
		assert.equal(textOf([...body].reverse()), bodyText);
	});

	it('parts columns that are read across by three blanks', () => {
		const row = [
			{ x: 70, y: 200, text: '03.04.2031 № 12/5' },
			{ x: 330, y: 200, text: 'На № 7 від 01.04.2031' },
		];
		assert.equal(textOf([...row, ...body]), `03.04.2031 № 12/5   На № 7 від 01.04.2031\n\n${bodyText}`);
	});

	it('reads numbers at the left and their dates at the right row by row', () => {
		const rows = ['Вих. № 12/5', 'На № 7/31'].flatMap((text, at) => [
			{ x: 70, y: 160 + at * 16, text },
			{ x: 300, y: 160 + at * 16, text: `від 0${4 - at}.04.2031` },
		]);
		const addressee = [
			{ x: 90, y: 210, text: 'Вигаданій' },
			{ x: 480, y: 210, text: 'раді' },
		];
		assert.match(
			textOf([...rows, ...addressee, ...body]),
			/^Вих\. № 12\/5 {3}від 04\.04\.2031\nНа № 7\/31 {3}від 03\.04\.2031\n/u,
		);
	});

	it('reads a date and a number as one row, also where the gap is behind «№»', () => {
		const row = [
			{ x: 70, y: 160, text: '“03” квітня 2031 року №' },
			{ x: 330, y: 160, text: '9-П' },
		];
		const addressee = { x: 330, y: 210, text: 'Вигаданій раді' };
		assert.match(textOf([...row, addressee, ...body]), /^“03” квітня 2031 року № {3}9-П\n/u);
	});

	it('takes the last line of a letterhead that is centred elsewhere than the text for no column', () => {
		const page = [
			{ x: 190, y: 60, text: 'вул. Вигадана, 14, селище Придумане, 45000, код ЄДРПОУ' },
			{ x: 318, y: 76, text: '45000000' },
			{ x: 70, y: 110, text: 'Вих. № 12/5 від 03.04.2031' },
			{ x: 322, y: 140, text: 'Відділ вигадок' },
		];
		const text = textOf([...page, ...body]);
		assert.ok(text.indexOf('№ 12/5') < text.indexOf('Відділ вигадок'), text);
	});

	it('reads a letterhead before the addressee that begins higher beside it', () => {
		const page = [
			{ x: 100, y: 100, text: 'ВИГАДАНА МІСЬКА РАДА' },
			{ x: 70, y: 116, text: 'вул. Зразкова, 1, код ЄДРПОУ 45000000' },
			{ x: 70, y: 140, text: '03.04.2031 № 12/5' },
			{ x: 330, y: 60, text: 'Громадській організації' },
			{ x: 330, y: 76, text: '«Вигаданий двір»' },
			...body,
		];
		assert.match(textOf(page), /^ВИГАДАНА МІСЬКА РАДА\n(?:.*\n)*.*№ 12\/5\n\nГромадській організації\n/u);
	});

	it('reads a date at the left and its number at the right as one row, and a greeting after the addressee', () => {
		const page = [
			{ x: 70, y: 100, text: '03 квітня 2031 року' },
			{ x: 480, y: 100, text: '№ 12/5' },
			{ x: 330, y: 130, text: 'Громадській організації' },
			{ x: 330, y: 146, text: '«Вигаданий двір»' },
			{ x: 100, y: 180, text: 'Шановні колеги!' },
			...paragraph(196, ...full),
		];
		assert.equal(
			textOf(page),
			`03 квітня 2031 року   № 12/5\n\nГромадській організації\n«Вигаданий двір»\n\nШановні колеги!\n\n${bodyText}`,
		);
	});

	it('reads a corner letterhead before the addressee beside it, and a heading after', () => {
		const page = [
			{ x: 100, y: 60, text: 'ВИГАДАНА МІСЬКА РАДА' },
			{ x: 70, y: 76, text: 'вул. Зразкова, 1, м. Вигадане' },
			{ x: 70, y: 110, text: '03.04.2031 № 12/5' },
			{ x: 330, y: 70, text: 'Громадській організації' },
			{ x: 330, y: 84, text: '«Вигаданий двір»' },
			{ x: 70, y: 160, text: 'Про надання інформації' },
			...body,
		];
		assert.equal(
			textOf(page),
			`ВИГАДАНА МІСЬКА РАДА\nвул. Зразкова, 1, м. Вигадане\n\n03.04.2031 № 12/5\n\nГромадській організації\n«Вигаданий двір»\n\nПро надання інформації\n\n${bodyText}`,
		);
	});

	it('gives the lines of a post before the name that stands at their middle', () => {
		const page = [
			...body,
			{ x: 70, y: 400, text: 'Перший заступник' },
			{ x: 70, y: 416, text: 'директора департаменту –' },
			{ x: 400, y: 416, text: 'Олена ЗРАЗКОВА' },
			{ x: 70, y: 432, text: 'начальник управління' },
			{ x: 70, y: 500, text: 'Іван Вигаданенко 200-00-01', size: 9 },
		];
		assert.equal(
			textOf(page),
			`${bodyText}\n\nПерший заступник\nдиректора департаменту –\nначальник управління   Олена ЗРАЗКОВА\n\nІван Вигаданенко 200-00-01`,
		);
	});

	it('keeps an executor under a signature apart from the post', () => {
		const page = [
			...body,
			{ x: 70, y: 400, text: 'Голова' },
			{ x: 400, y: 400, text: 'Олена ЗРАЗКОВА' },
			{ x: 70, y: 416, text: 'Іван Вигаданенко 200-00-01' },
		];
		assert.match(textOf(page), /Голова {3}Олена ЗРАЗКОВА\s+Іван Вигаданенко 200-00-01$/);
	});

	it('drops page numbers that count on and joins the paragraph that they part', () => {
		const first = paragraph(700, full[0] ?? '', full[1] ?? '');
		const second = [
			{ x: 295, y: 40, text: '2' },
			{ x: 70, y: 80, text: 'установленому порядку на поточний рік.' },
			...paragraph(96, ...full),
		];
		assert.equal(textOf(first, second), `${bodyText}\n\n${bodyText}`);
	});

	it('keeps a number at a page’s head that is not the page’s', () => {
		assert.match(textOf(body, [{ x: 295, y: 40, text: '17' }, ...body]), /^17$/m);
	});

	it('lifts an e-signature stamp out of the text and puts it after the executor', () => {
		const stamp = [
			'СЕД АСКОД Вигадана служба',
			'ДОКУМЕНТ № 12/8-15-31 від 03.06.2031',
			'Сертифікат 3FAA9288358EC003040000001111110022220000',
			'Підписувач Зразкова Олена Іванівна',
			'Дійсний з 13.09.2030 0:00:00 по 12.09.2032 23:59:59',
		];
		const page = [
			...paragraph(700, full[0] ?? '', full[1] ?? ''),
			...stamp.map((text, at) => ({ x: 70, y: 722 + at * 9.7, text, size: 8 })),
		];
		const next = [
			{ x: 70, y: 80, text: 'установленому порядку на поточний рік.' },
			{ x: 70, y: 130, text: 'Голова' },
			{ x: 400, y: 130, text: 'Олена ЗРАЗКОВА' },
			{ x: 70, y: 760, text: 'Іван Вигаданенко' },
		];
		const appendix = [{ x: 400, y: 60, text: 'Додаток 1' }, ...body];
		assert.equal(
			textOf(page, next, appendix),
			`${bodyText}\n\nГолова   Олена ЗРАЗКОВА\n\nІван Вигаданенко\n\n${stamp.join('\n')}\n\nДодаток 1\n\n${bodyText}`,
		);
	});

	it('takes a letter about certificates for no stamp', () => {
		const page = paragraph(
			300,
			'Сертифікат 58E2D9E7F900307B04000000 скасовано за заявою вигаданої особи та її',
			full[1] ?? '',
		);
		assert.match(textOf(page), /^Сертифікат 58E2D9E7F900307B04000000 скасовано.*\nмляє/);
	});

	it('joins a line that was justified to one word a column', () => {
		const page = paragraph(300, full[0] ?? '', 'мляє про це', full[2] ?? '');
		const wide = page.map((line, at) => (at === 1 ? { ...line, blank: 197 } : line));
		assert.equal(textOf(wide), `${full[0]}\nмляє про це\n${full[2]}`);
	});

	it('parts paragraphs by indent and by a gap', () => {
		const page = [
			...body,
			...paragraph(348, ...full),
			...full.map((text, at) => ({ x: 70, y: 420 + at * 16, text })),
		];
		assert.equal(textOf(page), `${bodyText}\n\n${bodyText}\n\n${bodyText}`);
	});

	it('keeps an item’s lines below its text together', () => {
		const page = [
			...body,
			{ x: 88, y: 348, text: '– перелік дерев, які підлягають видаленню у зв’язку з їх незадовільним с' },
			{ x: 98, y: 364, text: 'таном, і строки робіт;' },
			{ x: 88, y: 380, text: '– кошторис.' },
		];
		assert.match(textOf(page), /\n\n– перелік дерев.*\nтаном, і строки робіт;\n\n– кошторис\.$/);
	});

	it('makes one line of a ruled table’s row, however its cells are wrapped', () => {
		const page = typeset([
			...body,
			{ x: 80, y: 415, text: 'Рік' },
			{ x: 180, y: 415, text: 'Кількість' },
			{ x: 80, y: 445, text: '2030' },
			{ x: 180, y: 440, text: 'двісті' },
			{ x: 180, y: 452, text: 'дерев' },
			{ x: 330, y: 445, text: '5' },
		]);
		const [xs, ys] = [
			[70, 170, 320, 500],
			[400, 425, 460],
		];
		const rules: Box[] = [
			...xs.map((x): Box => [x, 400, x + 0.5, 460]),
			...ys.map((y): Box => [70, y, 500, y + 0.5]),
		];
		const rows = [
			['Рік', 'Кількість', ''],
			['2030', 'двісті дерев', '5'],
		];
		assert.equal(
			layOut([{ ...page, rules }]).text,
			`${bodyText}\n\n${rows.map((row) => row.join(cellSeparator)).join('\n')}`,
		);
	});

	it('leaves lines of the text that end right above or below a stamp, at its edge and in its type', () => {
		const stamp = [
			'СЕД АСКОД - Вигадана служба України',
			'Документ № 12/8-15-31 від 27.01.2031',
			'Сертифікат: 58E2D9E7F900307B0400000078663300',
			'Підписувач: Зразкова Олена Петрівна',
			'Дійсний з: 24.11.2030 00:00:00 по 23.11.2032',
		];
		const variants: readonly (readonly [above: readonly string[], stamp: readonly string[]])[] = [
			[['крім випадків, зазначених у пункті 7 цього Порядку.'], stamp],
			[['протягом року в амбулаторних умовах або'], stamp],
			[['у тому числі не підряд,', 'не менше п’яти днів'], stamp],
			[['становить 10 820 гривень.'], ['CEJ] АСКОД - Вигадана служба України', ...stamp.slice(1)]],
			[
				['та застосовується з першого числа'],
				[
					stamp[0] ?? '',
					'Документ Мо 12/8-15-31 від 27.01.2031',
					'Сертифікат: 58E2DIE7F900307B0400000O',
					...stamp.slice(3),
				],
			],
			[['надає послуги щодня'], ['Підписано КЕП', ...stamp.slice(1)]],
		];
		for (const [above, lines] of variants) {
			const page = [...above, ...lines].map((text, at) => ({ x: 70, y: 600 + at * 15, text }));
			const text = textOf([...body, ...page]);
			const marks = `\n\n${lines.join('\n')}`;
			assert.ok(text.endsWith(marks), text);
			for (const line of above) assert.ok(text.slice(0, -marks.length).includes(line), text);
		}
	});

	it('keeps a code at a page’s foot that a list brings there', () => {
		const lists: (readonly TestLine[])[] = [
			[
				{ x: 70, y: 780, text: '41889-05' },
				{ x: 160, y: 780, text: 'Бронхоскопія' },
			],
			[
				{ x: 70, y: 764, text: '41889-04' },
				{ x: 70, y: 780, text: '41889-05' },
			],
			[
				{ x: 70, y: 764, text: 'Код послуги:' },
				{ x: 70, y: 780, text: '95550-10' },
			],
			[
				{ x: 90, y: 762, text: 'перелік рахунків' },
				{ x: 70, y: 780, text: '2031/04115' },
			],
			[
				{ x: 70, y: 780, text: 'ВР-01-31/44' },
				{ x: 170, y: 780, text: 'договір оренди' },
			],
		];
		for (const list of lists) {
			const text = textOf([...body, ...list]);
			const code = list.find(({ text }) => /\d-?\d/u.test(text))?.text ?? '';
			const next = textOf([...body, ...list], paragraph(80, ...full));
			assert.ok(next.indexOf(code) < next.lastIndexOf(full[0] ?? ''), next);
			assert.ok(text.includes(code), text);
		}
	});

	it('puts the caption of a bar code below the letter', () => {
		const page = [...body, { x: 400, y: 800, text: '*2031-04115*', size: 9 }];
		const text = textOf(page, paragraph(80, ...full));
		assert.ok(text.endsWith('*2031-04115*'), text);
	});

	it('keeps the last, centred line of a wide heading with it', () => {
		const heading = [
			'Щодо внесення інформації про надану медичну допомогу за пакетом послуг «Довготр',
			'ивалий медичний догляд окремим категоріям осіб, які захищали незалежність та ці',
			'лісність України»',
		].map((text, at) => {
			const blanks = text.split(' ').length - 1;
			return { x: 300 - ((text.length - blanks) * 6 + blanks * 3) / 2, y: 420 + at * 16, text };
		});
		const text = textOf([...body, ...heading, ...paragraph(490, ...full)]);
		assert.ok(text.includes('та ці\nлісність України»\n\n'), text);
	});

	/** A ruled table of two columns: rows from top to bottom, each cell on lines of its own. */
	function table(top: number, ...rows: readonly (readonly [string, string])[]) {
		const lines = rows.flatMap(([a, b], at) => [
			{ x: 80, y: top + 15 + at * 25, text: a },
			{ x: 280, y: top + 15 + at * 25, text: b },
		]);
		const bottom = top + rows.length * 25;
		const rules: Box[] = [
			...[70, 270, 520].map((x): Box => [x, top, x + 0.5, bottom]),
			...[...rows, null].map((_, at): Box => [70, top + at * 25, 520, top + at * 25 + 0.5]),
		];
		return { lines: lines.filter(({ text }) => text !== ''), rules };
	}

	function tableOver(first: Parameters<typeof table>[1][], second: Parameters<typeof table>[1][]): string {
		const [a, b] = [table(600, ...first), table(60, ...second)];
		return layOut([
			{ ...typeset([...body, ...a.lines]), rules: a.rules },
			{ ...typeset([...b.lines, ...paragraph(300, ...full)]), rules: b.rules },
		]).text.replaceAll(cellSeparator, ' | ');
	}

	it('joins the parts of a row that a page’s end cuts', () => {
		const head = ['Діагнози', 'Послуги'] as const;
		const cut: (readonly [readonly [string, string], readonly [string, string]])[] = [
			[
				['C10.0, C10.1,', '96010-00,'],
				['T95.0, T95.1', '96180-00'],
			],
			[
				['перелік закладів, у яких', '5'],
				['надають послуги', ''],
			],
			[
				['догляд за зеленими насадженнями', 'за рахунок міського бюджету та'],
				['', 'інших джерел'],
			],
			[
				['роботи з поточного ремонту', '12; 14;'],
				['', '18'],
			],
			[
				['Адреса: вул. Зразкова, 1,', 'так'],
				['м. Вигаданськ', ''],
			],
		];
		for (const [above, below] of cut) {
			const text = tableOver([head, above], [below]);
			const row = above.map((cell, at) => `${cell} ${below[at]}`.trim()).join(' | ');
			assert.ok(text.includes(row), text);
		}
	});

	it('leaves rows that begin anew on the next page', () => {
		const head = ['Назва', 'Сума'] as const;
		for (const [above, below] of [
			[
				['Парк', '100'],
				['Сквер', '200'],
			],
			[
				['1', 'ремонт доріг'],
				['2', 'ремонт мостів'],
			],
			[
				['Ремонт доріг міста Вигаданська.', '5'],
				['Ремонт мостів', '6'],
			],
		] as const) {
			const text = tableOver([head, above], [below, ['Разом', '300']]);
			assert.ok(text.includes(`${above.join(' | ')}\n${below.join(' | ')}`), text);
		}
	});

	it('takes a table’s first row at a page’s foot for the table that the next page goes on with', () => {
		const rows: [string, string][] = [
			['Ремонт доріг', '5'],
			['Разом', '300'],
		];
		assert.ok(
			tableOver([['Назва робіт', 'Кількість']], rows).includes('Кількість\nРемонт доріг | 5\nРазом | 300'),
		);
	});

	it('joins a row that a page’s end cuts in a short cell, and no row that begins small', () => {
		const head = ['Назва робіт', 'Кількість'] as [string, string];
		const cut = tableOver(
			[head, ['Поточний ремонт', 'Двісті метрів']],
			[
				['вулиць', 'квадратних'],
				['Разом', '300'],
			],
		);
		assert.ok(cut.includes('Поточний ремонт вулиць | Двісті метрів квадратних\nРазом | 300'), cut);
		const whole = tableOver(
			[head, ['Ремонт доріг', '5']],
			[
				['заміна ламп', '6'],
				['Разом', '11'],
			],
		);
		assert.ok(whole.includes('Ремонт доріг | 5\nзаміна ламп | 6'), whole);
	});

	it('holds every word once, at its place', () => {
		const line = fc.record({
			x: fc.integer({ min: -20, max: 620 }),
			y: fc.integer({ min: -20, max: 860 }),
			size: fc.integer({ min: 4, max: 40 }),
			text: fc.constantFrom(
				'Додаток',
				'2',
				'СЕД АСКОД',
				'Підписувач Зразкова',
				'На № 7',
				'– план',
				'рада повідомляє',
				'.',
			),
		});
		fc.assert(
			fc.property(fc.array(fc.array(line, { maxLength: 30 }), { maxLength: 4 }), (lines) => {
				const pages = lines.map(typeset);
				const { text, words } = layOut(pages);
				const places = new Set(words.map(({ page, box }) => `${page} ${box}`));
				for (const { start, end } of words) assert.match(text.slice(start, end), /^\S+$/);
				for (const [at, { words: laid }] of pages.entries()) {
					for (const word of laid) {
						const left = places.has(`${at} ${word.box}`);
						assert.ok(left || ['2', '.'].includes(word.text), word.text);
					}
				}
			}),
			{ numRuns: 300 },
		);
	});
});
