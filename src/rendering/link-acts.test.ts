import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderLetterHtml } from './letter-html.ts';

const places = [
	{ words: 'Закону про воду № 1', href: 'https://acts.example/1' },
	{ words: 'Закону про воду', href: 'https://acts.example/1' },
	{ words: 'Указу № 2', href: 'https://acts.example/2' },
	{ words: 'Наказу [приховано: особа] № 3', href: 'https://acts.example/3' },
];

function rendered(markdown: string, paragraphs: readonly string[]) {
	return renderLetterHtml(markdown, {
		...{ paragraphs, quotedLabel: '', paragraphLabel: String, tableLabel: String },
		marks: new Map([['[приховано: особа]', '#person']]),
		actLinks: (text) =>
			places.flatMap(({ words, href }) => {
				const from = text.indexOf(words);
				return from === -1 ? [] : [{ from, to: from + words.length, href }];
			}),
	}).text;
}

describe('linkActs', () => {
	it('links the longest stretch of an act, and its first mention alone', () => {
		const html = rendered(
			'За **нормою Закону про воду № 1** і Закону про воду.\n\nЗакону про воду, Указу № 2.',
			['p1', 'p2'],
		);
		assert.match(
			html,
			/<strong>нормою <a class="act" href="https:\/\/acts.example\/1">Закону про воду <span class="n">№ 1<\/span><\/a><\/strong> і Закону про воду\./u,
		);
		assert.equal(html.match(/class="act"/g)?.length, 2);
		assert.match(
			html,
			/<a class="act" href="https:\/\/acts.example\/2">Указу <span class="n">№ 2<\/span><\/a>\.<\/p>/u,
		);
	});

	it('links acts in lists and tables, and leaves links and marks alone', () => {
		assert.match(rendered('1. Указу № 2', ['p1']), /<li.*<a class="act"/u);
		assert.match(rendered('| А |\n| - |\n| Указу № 2 |', ['p1']), /<td><a class="act"/u);
		const linked = rendered('[Указу № 2](https://example.org), [приховано: особа]', ['p1']);
		assert.doesNotMatch(linked, /class="act"/u);
		assert.match(linked, /class="redacted"/u);
	});

	it('links no mention of which something was masked', () => {
		const html = rendered('Наказу [приховано: особа] № 3', ['p1']);
		assert.doesNotMatch(html, /class="act"/u);
		assert.match(html, /class="redacted"/u);
	});

	it('keeps every word', () => {
		const html = rendered('Указу № 2 і Закону про воду № 1', ['p1']);
		assert.equal(html.replace(/<[^>]*>/g, ''), 'Указу № 2 і Закону про воду № 1');
	});
});
