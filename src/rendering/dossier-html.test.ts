import assert from 'node:assert/strict';
import { it } from 'node:test';
import { renderDossierHtml } from './dossier-html.ts';

const render = (markdown: string) =>
	renderDossierHtml(markdown, {
		quotation: ({ words, attributes }) => ({
			...{ words, language: 'uk', href: `../letters/${attributes['letter']}.html#p1` },
			...{ source: 'Вигадана рада', sourceLanguage: undefined },
		}),
		tableLabel: (number) => `Таблиця ${number}`,
	});

it('shows quoted words with a link to their letter', () => {
	assert.equal(
		render('::quote[Так <b>]{letter="a"}'),
		'<figure class="cited"><blockquote lang="uk"><p>Так &#x3C;b></p></blockquote><figcaption><a href="../letters/a.html#p1">Вигадана рада</a></figcaption></figure>',
	);
	assert.match(render('Пише :quote[так]{letter="a"}.'), /Пише <a [^>]*title="Вигадана рада"[^>]*>так<\/a>\./);
});

it('begins its headings on the second level, whatever the text begins with', () => {
	assert.equal(render('# А\n\n## Б'), '<h2>А</h2>\n<h3>Б</h3>');
	assert.equal(render('### А\n\n#### Б'), '<h2>А</h2>\n<h3>Б</h3>');
});

it('lets no link run something, and shows no picture', () => {
	assert.equal(render('[а](javascript:alert(1)) ![б](https://x.example/a.png)'), '<p>а б</p>');
});

it('gives tables a frame that scrolls', () => {
	assert.match(
		render('| а |\n| - |\n| б |'),
		/^<div class="table" tabindex="0" role="region" aria-label="Таблиця 1"><table>/,
	);
});
