import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Nodes } from 'hast';
import { readNumberedText, readUnits } from './numbered-text.ts';

describe('readNumberedText', () => {
	const markdown = 'Так.\n\n## Додаток\n\n- ні\n- теж\n\n| а | б |\n| - | - |\n| 1 | 2 |\n\n> Було.\n';

	it('gives paragraphs, list items and tables their ids, and headings and quoted mail none', () => {
		const { ids } = readNumberedText(markdown, ['p1', 'p4', 'p2', 'p9']);
		assert.deepEqual(
			[...ids].map(([{ tagName }, id]) => `${tagName} ${id}`),
			['p p1', 'li p4', 'li p2', 'table p9'],
		);
	});

	it('gives items of a list within an item, and headings within the text, ids of their own', () => {
		const nested = '### Облік **послуг**\n\n1. У взаємодії:\n   * основний;\n   * *другий*.\n2. Тип.\n';
		const { ids } = readNumberedText(nested, ['p1', 'p2', 'p3', 'p4', 'p5']);
		assert.deepEqual(
			[...ids].map(([{ tagName }, id]) => `${tagName} ${id}`),
			['h3 p1', 'li p2', 'li p3', 'li p4', 'li p5'],
		);
		assert.deepEqual(readUnits(nested), ['Облік послуг', 'У взаємодії:', 'основний;', 'другий.', 'Тип.']);
	});

	it('refuses a text that has more or fewer units than ids', () => {
		for (const ids of [['p1'], ['p1', 'p2', 'p3', 'p4', 'p5']])
			assert.throws(() => readNumberedText(markdown, ids), /has 4 citable units/);
	});
});

describe('readNumberedText of an older version', () => {
	for (const [markdown, words] of [
		['[сім](javascript:alert)', 'сім'],
		['<javascript:alert>', 'javascript:alert'],
		['[**сім** парків](data:text/html,x)', 'сім парків'],
		['![парк](https://a.example/p.png)', 'парк'],
		['[![парк](x)](file:///x)', 'парк'],
	] as const) {
		it(`makes words of ${markdown}`, () => {
			const { root } = readNumberedText(markdown, ['p1']);
			assert.doesNotMatch(JSON.stringify(root), /"(?:href|src)"/);
			assert.equal(wordsOf(root), words);
		});
	}

	it('keeps links that may be followed', () => {
		const { root } = readNumberedText('[рада](https://rada.example/) [2](#p2)', ['p1']);
		assert.match(JSON.stringify(root), /"href":"https:\/\/rada\.example\/".*"href":"#p2"/);
	});
});

function wordsOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

describe('readUnits', () => {
	it('takes an item of several paragraphs as one unit, without the line ends of the Markdown', () => {
		assert.deepEqual(readUnits('- перше\n\n- друге\n\n  далі\n'), ['перше', 'другедалі']);
	});
});
