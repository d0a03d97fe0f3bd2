import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { readDossierText } from './dossier-text.ts';

const quotations = (markdown: string) => [...readDossierText(markdown).quotations.values()];

describe('a page of the publisher’s own', () => {
	it('has quotations on lines of their own, between lines and within a sentence', () => {
		const found = quotations(
			'Текст 😀.\n\n::quote[Слова *тут*, [так]]{letter="a/2031/1" version=2 paragraph="p7"}\n\n:::quote{letter="b"}\nПерше о 14:30.\n\nДруге.\n:::\n\nПише :quote[слова]{letter="c"}.\n',
		);
		assert.deepEqual(found, [
			{
				...{ name: 'quote', words: 'Слова тут, [так]', isInline: false, line: 3 },
				attributes: { letter: 'a/2031/1', version: '2', paragraph: 'p7' },
			},
			{
				...{ name: 'quote', words: 'Перше о 14:30.\nДруге.', isInline: false, line: 5 },
				attributes: { letter: 'b' },
			},
			{ name: 'quote', words: 'слова', isInline: true, line: 11, attributes: { letter: 'c' } },
		]);
	});

	it('keeps colons of its own words', () => {
		const { root, quotations: found } = readDossierText('О 14:30 :так[і]{b=1} https://rada.example:8080/a\n');
		assert.equal(found.size, 0);
		assert.match(toHtml(root), /О 14:30 :так\[і\]\{b=1\} /);
	});

	it('has each quotation in its place, also in lists and quotations', () => {
		const { root, quotations: found } = readDossierText(
			'- раз\n\n  ::quote[А]{letter="a"}\n- два\n\n> :::quote{letter="b"}\n> Б\n> :::\n\nкінець\n',
		);
		for (const [place, { words }] of found) place.children = [{ type: 'text', value: words }];
		assert.match(toHtml(root), /<li>.*раз.*<figure>А<\/figure>.*<\/li>/s);
		assert.match(toHtml(root), /<blockquote>\s*<figure>Б<\/figure>\s*<\/blockquote>\s*<p>кінець/);
	});

	it('takes no comment of the text for a quotation', () => {
		const { root, quotations: found } = readDossierText('<!--quote 0-->\n\n::quote[А]{letter="a"}\n');
		assert.equal(found.size, 1);
		assert.deepEqual(
			root.children
				.filter(({ type }) => type === 'raw')
				.map((node: Nodes) => 'value' in node && node.value.trim()),
			['<!--quote 0-->'],
		);
	});

	it('has its lines where they were, below a quotation of several lines', () => {
		const { root } = readDossierText(':::quote{letter="a"}\nА\n\nБ\n:::\n\nПісля\n');
		const last = root.children.findLast(({ type }) => type === 'element');
		assert.equal(last?.position?.start.line, 7);
	});
});
