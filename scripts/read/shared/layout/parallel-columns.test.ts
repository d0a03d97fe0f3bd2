import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellSeparator } from '#archive/letter/separators.ts';
import { layOut } from './lay-out.ts';
import { type TestLine, typeset } from './typeset.ts';

const ukrainian = [
	'Вигадана рада засвідчує повагу',
	'товариству друзів міста і має',
	'честь повідомити, що зустріч',
	'делегацій відбудеться навесні',
	'у приміщенні вигаданої ратуші.',
];
const english = [
	'The Invented Council presents',
	'its compliments to the society',
	'of friends and has the honour',
	'to inform that the meeting is',
	'held in the invented town hall.',
];
const full = [
	'Вигадана рада розглянула звернення щодо стану зелених насаджень та повідо',
	'мляє, що роботи з догляду за ними проводяться за планом, який затверджено в',
	'установленому порядку на поточний рік.',
];
const signature = { x: 70, text: 'Секретар міської ради' };
const name = { x: 360, text: 'Олена ЗРАЗКОВА' };

function sides(y: number, left: readonly string[], right: readonly string[], step = 16): TestLine[] {
	return [
		...left.map((text, at) => ({ x: 70, y: y + at * step, text })),
		...right.map((text, at) => ({ x: 310, y: y + at * step, text })),
	];
}

function paragraph(y: number, lines: readonly string[]): TestLine[] {
	return lines.map((text, at) => ({ x: at === 0 ? 100 : 70, y: y + at * 16, text }));
}

function textOf(...pages: (readonly TestLine[])[]): string {
	return layOut(pages.map(typeset)).text;
}

describe('texts side by side', () => {
	const both = `${ukrainian.join('\n')}\n\n${english.join('\n')}`;

	it('are read one after the other, the signature below them across', () => {
		const letter = [...sides(200, ukrainian, english), { ...signature, y: 310 }, { ...name, y: 310 }];
		assert.equal(textOf(letter), `${both}\n\nСекретар міської ради   Олена ЗРАЗКОВА`);
	});

	it('are read so below the letter’s text, and on its next page', () => {
		const text = full.join('\n');
		assert.equal(textOf([...paragraph(100, full), ...sides(200, ukrainian, english)]), `${text}\n\n${both}`);
		assert.equal(textOf(paragraph(100, full), sides(80, ukrainian, english)), `${text}\n\n${both}`);
	});

	it('are one column after the other in two languages though gaps part their paragraphs', () => {
		const page = [
			...paragraph(100, full),
			...sides(200, ukrainian, english),
			...sides(294, ukrainian, english),
		];
		const twice = [ukrainian, ukrainian, english, english].map((lines) => lines.join('\n')).join('\n\n');
		assert.equal(textOf(page), `${full.join('\n')}\n\n${twice}`);
	});

	it('are rows of a table in one language where gaps run through both', () => {
		const rights = [
			'Ремонт виконано за програмою',
			'розвитку вигаданого міста та',
			'оплачено з бюджету громади',
			'у повному обсязі до кінця',
			'поточного року.',
		];
		const page = [
			...paragraph(100, full),
			...sides(200, ukrainian, rights),
			...sides(294, rights, ukrainian),
		];
		const row = [ukrainian, rights].map((lines) => lines.join(' '));
		assert.equal(
			textOf(page),
			`${full.join('\n')}\n\n${row.join(cellSeparator)}\n${row.reverse().join(cellSeparator)}`,
		);
	});

	it('are not seen in a letterhead beside its addressee', () => {
		const head = ['ВИГАДАНА РАДА', 'виконавчий комітет', 'вул. Зразкова, 1', 'тел. 00-00-00'];
		const to = ['Громадській організації', '«Вигаданий двір»', 'вул. Проміжна, 2', 'м. Вигадане'];
		const text = textOf([...sides(60, head, to), ...paragraph(200, full)]);
		assert.equal(text, `${head.join('\n')}\n\n${to.join('\n')}\n\n${full.join('\n')}`);
	});
});

describe('a table without lines over a page’s end', () => {
	const rows = [
		['41886-00', 'Видалення стороннього тіла'],
		['41889-01', 'Бронхоскопія через стому'],
		['41889-05', 'Бронхоскопія'],
		['41895-02', 'Видалення тіла з бронхів'],
	] as const;
	const set = (y: number, some: readonly (readonly [string, string])[]): TestLine[] =>
		some.flatMap(([code, said], at) => [
			{ x: 107, y: y + at * 16, text: code },
			{ x: 190, y: y + at * 16, text: said },
		]);
	const lines = rows.map((cells) => cells.join(cellSeparator)).join('\n');

	it('goes on with a row alone, and with several', () => {
		for (const cut of [3, 4]) {
			const more = [['41900-00', 'Інша послуга'] as const, ['41901-00', 'Ще одна'] as const];
			const all = [...rows, ...more];
			const text = textOf(
				[...paragraph(600, full), ...set(700, all.slice(0, cut))],
				[...set(60, all.slice(cut)), ...paragraph(160, full)],
			);
			const said = all.map((cells) => cells.join(cellSeparator)).join('\n');
			assert.equal(text, `${full.join('\n')}\n\n${said}\n\n${full.join('\n')}`);
		}
	});

	it('leaves out a head that is printed again', () => {
		const head = [['Код', 'Назва']] as const;
		const text = textOf(
			[...paragraph(600, full), ...set(700, [...head, ...rows.slice(0, 2)])],
			[...set(60, [...head, ...rows.slice(2)]), ...paragraph(160, full)],
		);
		assert.ok(text.includes(`Код${cellSeparator}Назва\n${lines}\n\n`), text);
	});

	it('ends where a signature stands at the next page’s head', () => {
		const end = [
			{ ...signature, y: 60 },
			{ ...name, x: 330, y: 60 },
		];
		const text = textOf([...paragraph(600, full), ...set(700, rows)], end);
		assert.ok(text.endsWith(`${lines}\n\nСекретар міської ради   Олена ЗРАЗКОВА`), text);
	});
});
