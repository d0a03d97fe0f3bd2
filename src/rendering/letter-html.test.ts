import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderLetterHtml } from './letter-html.ts';

const marks = new Map([
	['[приховано: телефон]', 'about.html#redaction-phone'],
	['[приховано: ім’я запитувача]', 'about.html#redaction-requester-name'],
]);
const paragraphLabel = (n: string) => `Абзац ${n}`;
const unit = (n: number) => `<a class="unit" href="#p${n}" data-number="${n}" aria-label="Абзац ${n}"></a>`;

test('paragraphs and list items get their stored ids, in whatever order they were allocated', () => {
	const { text } = renderLetterHtml('Перше.\n\n3) друге;\n4) третє.\n\n- четверте', {
		paragraphs: ['p1', 'p7', 'p2', 'p3'],
		marks,
		paragraphLabel,
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
			paragraphLabel,
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
		paragraphLabel,
	});
	assert.equal(text, `<p id="p1">${unit(1)}Лист.</p>`);
	assert.equal(appendices, `<h2>Додаток 1</h2>\n<p id="p2">${unit(2)}Перелік.</p>`);
});

test('a text whose ids do not fit it is an error that says what to do', () => {
	assert.throws(
		() => renderLetterHtml('Один.\n\nДва.', { paragraphs: ['p1'], marks, paragraphLabel }),
		/2 citable units, but the front matter has 1 paragraph ids.*name each paragraph/,
	);
});
