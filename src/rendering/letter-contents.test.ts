import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumberedText } from '#store/document/numbered-text.ts';
import { letterContents } from './letter-contents.ts';

const contentsOf = (markdown: string, units: number) => {
	const ids = Array.from({ length: units }, (_, at) => `p${at + 1}`);
	const text = readNumberedText(markdown, ids);
	return letterContents(text.root, text.ids);
};
const paragraphs = (count: number) =>
	Array.from({ length: count }, (_, at) => `Відповідь ${at + 1}.`).join('\n\n');

test('a long letter has its headings, tables and every tenth paragraph; an appendix leads to what begins it', () => {
	const table = '| Рік | Листів |\n| - | - |\n| 2031 | 7 |';
	const markdown = `${paragraphs(12)}\n\n### Про вигадане\n\n${paragraphs(4)}\n\n${table}\n\n## Додаток 1\n\nПерелік.\n\n${paragraphs(10)}`;
	assert.deepEqual(
		contentsOf(markdown, 29).map(({ id, kind, text }) => [id, kind, text]),
		[
			['p10', 'paragraph', 'Відповідь 10.'],
			['p13', 'heading', 'Про вигадане'],
			['p18', 'table', ''],
			['p19', 'heading', 'Додаток 1'],
			['p20', 'paragraph', 'Відповідь 1.'],
		],
	);
});

test('a short letter has none, and long words are cut between words', () => {
	assert.deepEqual(contentsOf(paragraphs(23), 23), []);
	const long = `${paragraphs(23)}\n\n### Про вигадану будову мосту, якої у місті Небувалому ще ніхто не бачив`;
	assert.equal(contentsOf(long, 24).at(-1)?.text, 'Про вигадану будову мосту, якої у місті…');
});
