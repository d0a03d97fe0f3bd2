import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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

	it('refuses a text that has more or fewer units than ids', () => {
		for (const ids of [['p1'], ['p1', 'p2', 'p3', 'p4', 'p5']])
			assert.throws(() => readNumberedText(markdown, ids), /has 4 citable units/);
	});
});

describe('readUnits', () => {
	it('takes an item of several paragraphs as one unit, without the line ends of the Markdown', () => {
		assert.deepEqual(readUnits('- перше\n\n- друге\n\n  далі\n'), ['перше', 'другедалі']);
	});
});
