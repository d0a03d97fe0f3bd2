import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderLetterHtml } from './letter-html.ts';

const marks = new Map([
	['[приховано: телефон]', 'about.html#redaction-phone'],
	['[приховано: ім’я запитувача]', 'about.html#redaction-requester-name'],
]);
const labels = {
	paragraphLabel: (n: string) => `Абзац ${n}`,
	tableLabel: (n: string) => `Таблиця ${n}`,
	quotedLabel: 'Цитата',
};
const unit = (n: number) => `<a class="unit" href="#p${n}" data-number="${n}" aria-label="Абзац ${n}"></a>`;

test('paragraphs and list items get their stored ids, in whatever order they were allocated', () => {
	const { text } = renderLetterHtml('Перше.\n\n3) друге;\n4) третє.\n\n- четверте', {
		paragraphs: ['p1', 'p7', 'p2', 'p3'],
		marks,
		...labels,
	});
	assert.equal(
		text,
		`<p id="p1">${unit(1)}Перше.</p>\n<ol start="3" class="paren">\n<li id="p7">${unit(7)}друге;</li>\n<li id="p2">${unit(2)}третє.</li>\n</ol>\n<ul>\n<li id="p3">${unit(3)}четверте</li>\n</ul>`,
	);
});

test('marks of redactions become links to their rules, the text stays the same', () => {
	const { text } = renderLetterHtml(
		'Тел. \\[приховано: телефон], \\[приховано: ім’я запитувача]\\[приховано: телефон].',
		{
			paragraphs: ['p1'],
			marks,
			...labels,
		},
	);
	const phone = '<a class="redacted" href="about.html#redaction-phone">[приховано: телефон]</a>';
	const name =
		'<a class="redacted" href="about.html#redaction-requester-name">[приховано: ім’я запитувача]</a>';
	assert.equal(text, `<p id="p1">${unit(1)}Тел. ${phone}, ${name}${phone}.</p>`);
});

test('appendices stand apart, from their first heading on', () => {
	const { text, appendices } = renderLetterHtml('Лист.\n\n## Додаток 1\n\nПерелік.', {
		paragraphs: ['p1', 'p2'],
		marks,
		...labels,
	});
	assert.equal(text, `<p id="p1">${unit(1)}Лист.</p>`);
	assert.equal(appendices, `<h2>Додаток 1</h2>\n<p id="p2">${unit(2)}Перелік.</p>`);
});

test('a text whose ids do not fit it is an error that says what to do', () => {
	assert.throws(
		() => renderLetterHtml('Один.\n\nДва.', { paragraphs: ['p1'], marks, ...labels }),
		/2 citable units, but the front matter has 1 paragraph ids.*name each paragraph/,
	);
});

test('a table is one unit, scrolls by itself, and an empty head is a plain cell', () => {
	const { text } = renderLetterHtml('Так:\n\n| | Рік |\n| - | - |\n| а \\| б | 2031 |\n\nДалі.', {
		paragraphs: ['p1', 'p4', 'p2'],
		marks,
		...labels,
	});
	const region = '<div class="table" tabindex="0" role="region" aria-label="Таблиця 4">';
	assert.ok(text.includes(`<div class="tabular">${unit(4)}${region}<table id="p4">`), text);
	assert.match(text, /<tr>\s*<td><\/td>\s*<th>Рік<\/th>/u);
	assert.match(text, /<td>а \| б<\/td>/u);
	assert.ok(text.endsWith(`<p id="p2">${unit(2)}Далі.</p>`), text);
});

test('quoted mail is folded, comes after all else and has no number', () => {
	const { text, appendices, quoted } = renderLetterHtml(
		'Так.\n\n## Додаток\n\nПлан.\n\n> Від: \\[приховано: телефон]\n>\n> 1. Прошу.',
		{ paragraphs: ['p1', 'p2'], marks, ...labels },
	);
	assert.equal(text, `<p id="p1">${unit(1)}Так.</p>`);
	assert.equal(appendices, `<h2>Додаток</h2>\n<p id="p2">${unit(2)}План.</p>`);
	assert.match(quoted, /^<details class="quoted"><summary>Цитата<\/summary><blockquote>/u);
	assert.match(quoted, /<a class="redacted" href="about.html#redaction-phone">/u);
	assert.doesNotMatch(quoted, /class="unit"/u);
});

test('units that are gone keep marked places, several of one place in their order, inside a list in its item', () => {
	const gone = (id: string, after: string | null) => ({
		id,
		after,
		text: 'Вилучено.',
		link: 'Версія 1',
		href: `v1.html#${id}`,
	});
	const mark = (n: number, tag: string) =>
		`<${tag} id="p${n}" class="gone" data-pagefind-ignore="all">${unit(n)}Вилучено. <a href="v1.html#p${n}">Версія 1</a></${tag}>`;
	const { text, appendices } = renderLetterHtml(
		'Перше.\n\n1. друге\n2. третє\n\n## Додаток\n\n| А |\n| - |\n| Б |',
		{
			paragraphs: ['p2', 'p4', 'p5', 'p8'],
			marks,
			...labels,
			gone: [gone('p1', null), gone('p3', 'p2'), gone('p6', 'p4'), gone('p7', 'p2'), gone('p9', 'p8')],
		},
	);
	assert.equal(
		text.replaceAll('\n', ''),
		`${mark(1, 'p')}<p id="p2">${unit(2)}Перше.</p>${mark(3, 'p')}${mark(7, 'p')}<ol><li id="p4">${unit(4)}друге${mark(6, 'span')}</li><li id="p5">${unit(5)}третє</li></ol>`,
	);
	assert.match(appendices, /<\/table><\/div><\/div><p id="p9" class="gone"/);
});

test('a table has the address of its file beside it, outside its words', () => {
	const render = (more: object) =>
		renderLetterHtml('| а | б |\n| - | - |\n| 1 | 2 |', {
			...{ paragraphs: ['p1'], marks, ...labels },
			...more,
		}).text;
	assert.match(
		render({ tableFile: (id: string) => `7.${id}.csv` }),
		/<\/table><\/div><a href="7\.p1\.csv" data-pagefind-ignore="all">CSV<\/a><\/div>$/,
	);
	assert.doesNotMatch(render({}), /CSV/);
});
