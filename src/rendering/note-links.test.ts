import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderLetterHtml } from './letter-html.ts';

const render = (linkNotes: Parameters<typeof renderLetterHtml>[1]['linkNotes']) =>
	renderLetterHtml('Розміщено: https\\://rada.example/a, https\\://rada.example/b.', {
		paragraphs: ['p1'],
		marks: new Map(),
		paragraphLabel: (n) => n,
		tableLabel: (n) => n,
		quotedLabel: '',
		...(linkNotes && { linkNotes }),
	}).text;

test('behind an address stands what is known of it, outside the words that are searched', () => {
	const copy = 'https://web.archive.org/web/2031/https://rada.example/b';
	const link = (name: string) => `<a href="https://rada.example/${name}">https://rada.example/${name}</a>`;
	const html = render((url) =>
		url.endsWith('/b')
			? [
					{ text: '01.02.2031 вже не відкривалося', href: null },
					{ text: 'копія', href: copy },
				]
			: [],
	);
	assert.ok(
		html.endsWith(
			`Розміщено: ${link('a')}, ${link('b')}<span class="link-note" data-pagefind-ignore="all"> (01.02.2031 вже не відкривалося; <a href="${copy}">копія</a>)</span>.</p>`,
		),
		html,
	);
	assert.equal(html.replace(/<span.*?<\/span>/u, ''), render(undefined));
});
