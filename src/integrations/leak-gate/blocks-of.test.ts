import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blockForm, blocksOf } from './blocks-of.ts';

test('a page is parted at tags that part words, and only where no line ends there', () => {
	for (const [text, blocks] of [
		['<td>а <b>б</b></td><td>в</td>', ['<td>а <b>б</b>', '</td>', '<td>в', '</td>']],
		['а<br/>б', ['а<br/>б']],
		['а<p class="x">б', ['а', '<p class="x">б']],
		['а<p\nclass="x">б</p>\nв', ['а<p\nclass="x">б</p>\nв']],
		['а\\<p>б', ['а\\<p>б']],
		['<!-- а<p>б -->', ['<!-- а<p>б -->']],
		['1 < p > 2', ['1 < p > 2']],
	] as const)
		assert.deepEqual(blocksOf('markup', text), blocks, text);
});

test('a record is parted between its members, and never within a string', () => {
	for (const [text, blocks] of [
		['{"id":"1","name":"Рада"}', ['{"id":"1",', '"name":"Рада"}']],
		['[{"a":1},{"b":null}]', ['[{"a":1},', '{"b":null}]']],
		['{\n "a": true,\n "b": "x,\\"c\\":1"\n}', ['{\n "a": true,', '\n "b": "x,\\"c\\":1"\n}']],
		['{"tags":["а","б"]}', ['{"tags":["а","б"]}']],
	] as const)
		assert.deepEqual(blocksOf('json', text), blocks, text);
});

test('the front matter of a letter is parted between its fields, and its body is left out', () => {
	const letter = '---\nid: "1"\nsignatory:\n  post: "Голова"\nmarks: []\n---\nid: у тексті\n';
	const fields = ['---', 'id: "1"', 'signatory:\n  post: "Голова"', 'marks: []\n'];
	assert.deepEqual(blocksOf('front-matter', letter), fields);
});

test('references are parted between their fields', () => {
	const entry = '@misc{a,\n  title = {{Про лавки}},\n  note = {Лист,\nверсія 1}\n}\n@misc{b,\n}';
	assert.deepEqual(blocksOf('bibtex', entry), [
		'@misc{a,',
		'  title = {{Про лавки}},',
		'  note = {Лист,\nверсія 1}\n}',
		'@misc{b,\n}',
	]);
	assert.deepEqual(blocksOf('ris', 'TY  - RPRT\n\rTI  - Про лавки\n'), ['TY  - RPRT\n', 'TI  - Про лавки\n']);
});

test('pages, records and letters are parted, and nothing else', () => {
	const files = ['a.html', 'a.xml', 'data/letters.jsonl', 'a.json', 'letters/1/2031/2.md'];
	assert.deepEqual(files.map(blockForm), ['markup', 'markup', 'json', 'json', 'front-matter']);
});

test('nothing is lost between blocks', () => {
	const pieces = fc.constantFrom(
		...['<p>', '</td>', '<b>', '<!--', '-->', '\\', '\n', 'Лист', '"', ',', '"id":', '{', '}', '<', '>'],
	);
	const text = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(''));
	fc.assert(
		fc.property(text, fc.constantFrom('markup', 'json'), (text, form) => {
			assert.equal(blocksOf(form, text).join(''), text);
		}),
		{ numRuns: 500 },
	);
});
