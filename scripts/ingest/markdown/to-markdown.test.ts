import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { htmlToHast, markdownToHtml } from 'satteri';
import { unified } from 'unified';
import type { Block } from '#archive/letter/block.ts';
import { composeAppendices, composeBlocks, composeQuote } from '#archive/letter/paragraphs.ts';
import { cellSeparator } from '#archive/letter/separators.ts';
import { assertExpected } from '../../read/testing/assert-expected.ts';
import { nastyLine } from '../testing/nasty-line.ts';
import { toMarkdown } from './to-markdown.ts';

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify);
const renderers: Record<string, (markdown: string) => string> = {
	remark: (markdown) => String(remark.processSync(markdown)),
	// As the site renders: GFM on, smart punctuation off.
	sätteri: (markdown) => markdownToHtml(markdown, { features: { gfm: true, smartPunctuation: false } }).html,
};

const fixtures = join(import.meta.dirname, 'fixtures');

describe('toMarkdown', () => {
	for (const name of readdirSync(fixtures)) {
		it(`writes the fixture ${name}, and both renderers show the same`, () => {
			const lines = readFileSync(join(fixtures, name, 'source.txt'), 'utf8').split('\n');
			const blocks = name === 'appendices' ? composeAppendices(lines) : composeBlocks(lines);
			const markdown = toMarkdown(blocks);
			assertExpected(join(fixtures, name, 'expected.md'), markdown);
			const [first, second] = Object.values(renderers).map((render) => render(markdown));
			assert.deepEqual(treeOf(first ?? ''), treeOf(second ?? ''));
			assert.deepEqual(shownBy(first ?? ''), structureOf(blocks));
		});
	}

	const shown: [text: string, markdown: string][] = [
		['1. *Пункт* <b>', '1\\. \\*Пункт\\* \\<b>\n'],
		['№\u00A025 &amp; [x](y)', '№\u00A025 \\&amp; \\[x]\\(y)\n'],
		['www.*', 'www\\.\\*\n'],
		['+++', '\\+++\n'],
		['| а | б |', '\\| а | б |\n'],
	];
	for (const [text, markdown] of shown) {
		it(`writes ${text} as ${markdown.trim()}`, () => {
			assert.equal(toMarkdown([{ type: 'paragraph', text }]), markdown);
		});
	}

	it('keeps the start and the delimiter of a list, and two lists in a row apart', () => {
		const list = (start: number, delimiter: '.' | ')'): Block => ({
			type: 'list',
			marker: { ordered: true, start, delimiter },
			items: ['так', 'ні'],
		});
		assert.equal(toMarkdown([list(2, ')')]), '2) так\n3) ні\n');
		const twice = toMarkdown([list(1, '.'), list(1, '.')]);
		assert.equal(twice, '1. так\n2. ні\n\n<!---->\n\n1. так\n2. ні\n');
		for (const render of Object.values(renderers)) {
			assert.deepEqual(shownBy(render(twice)), structureOf([list(1, '.'), list(1, '.')]));
		}
	});

	it('writes a table with an empty head and strokes in its cells, and quoted mail', () => {
		const blocks: Block[] = [
			{
				type: 'table',
				rows: [
					['', 'Рік'],
					['а | б', '2031'],
				],
			},
			{ type: 'quote', texts: ['Від: Вигадана рада', '> так | ні'] },
		];
		const markdown = toMarkdown(blocks);
		assert.equal(
			markdown,
			'| | Рік |\n| - | - |\n| а \\| б | 2031 |\n\n> Від: Вигадана рада\n>\n> \\> так | ні\n',
		);
		for (const render of Object.values(renderers))
			assert.deepEqual(shownBy(render(markdown)), structureOf(blocks));
	});

	it('shows tables and quoted mail as they are with both renderers', () => {
		const cells = fc.integer({ min: 2, max: 4 }).chain((columns) =>
			fc.array(fc.array(nastyLine(), { minLength: columns, maxLength: columns }), {
				minLength: 1,
				maxLength: 4,
			}),
		);
		const piece = fc.oneof(
			cells.map((rows) => composeBlocks(rows.map((row) => row.join(cellSeparator)))),
			nastyLine().map((line) => composeBlocks([line])),
		);
		const quote = fc
			.array(nastyLine(), { maxLength: 4 })
			.map((lines) => composeQuote(lines.flatMap((line) => [line, ''])));
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 3 }), quote, (pieces, quoted) =>
				isShown([...pieces.flat(), ...quoted]),
			),
			{ numRuns: 3000 },
		);
	});

	it('shows the text as it is with both renderers', () => {
		fc.assert(
			fc.property(fc.array(nastyLine(), { maxLength: 6 }), (lines) =>
				isShown(composeBlocks(lines.flatMap((line) => [line, '']))),
			),
			{ numRuns: 3000 },
		);
	});

	it('shows any text whatever as it is with both renderers', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 60 });
		fc.assert(
			fc.property(fc.array(text, { maxLength: 4 }), (texts) =>
				isShown(composeBlocks(texts.map((line) => line.replace(unwritable, ' ')))),
			),
			{ numRuns: 1000 },
		);
	});
});

/** Each renderer shows what is written of these blocks, as they are. */
function isShown(blocks: readonly Block[]): void {
	const markdown = toMarkdown(blocks);
	const structure = structureOf(blocks);
	for (const [name, render] of Object.entries(renderers))
		assert.deepEqual(shownBy(render(markdown)), structure, name);
}

/** remark leaves out the comments that part two lists, and writes `&` as `&#x26;`. */
function treeOf(html: string): Nodes {
	return htmlToHast(html.replaceAll('<!---->\n', '').trim(), inFragment);
}

const inFragment = { fragment: true };

/** What extraction never lets through. */
const unwritable = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Tag (with an ordered list's start) and text of each piece, in order. */
function structureOf(blocks: readonly Block[]): string[][] {
	return blocks.flatMap((block): string[][] => {
		if (block.type === 'paragraph') return [['p', block.text]];
		if (block.type === 'heading') return [['h2', block.text]];
		if (block.type === 'quote') return [['blockquote'], ...block.texts.map((text) => ['p', text])];
		if (block.type === 'table') {
			const [head = [], ...rows] = block.rows;
			return [
				['table'],
				['tr'],
				...head.map((cell) => ['th', cell]),
				...rows.flatMap((row) => [['tr'], ...row.map((cell) => ['td', cell])]),
			];
		}
		const list = block.marker.ordered ? `ol ${block.marker.start}` : 'ul';
		return [[list], ...block.items.map((item) => ['li', item])];
	});
}

function shownBy(html: string): string[][] {
	const shown: string[][] = [];
	const visit = (node: Nodes): void => {
		if (node.type === 'element' && ['ol', 'ul'].includes(node.tagName)) {
			const { start = 1 } = node.properties;
			shown.push([node.tagName === 'ol' ? `ol ${start}` : 'ul']);
			node.children.forEach(visit);
		} else if (
			node.type === 'element' &&
			['table', 'thead', 'tbody', 'tr', 'blockquote'].includes(node.tagName)
		) {
			if (!/^t(?:head|body)$/u.test(node.tagName)) shown.push([node.tagName]);
			node.children.forEach(visit);
		} else if (node.type === 'element') {
			shown.push([node.tagName, textOf(node)]);
		} else if ('children' in node) {
			node.children.forEach(visit);
		} else if (node.type === 'text' && node.value.trim() !== '') {
			shown.push(['text', node.value]);
		}
	};
	visit(htmlToHast(html, inFragment));
	return shown;
}

/** The text as it is; any element except a link is markup that the letter did not have. */
function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'element' && !['p', 'li', 'h2', 'a', 'th', 'td'].includes(node.tagName))
		return `<${node.tagName}>`;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}
