import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { tagsApart } from './tags-apart.ts';

for (const [text, words, tags] of [
	['iv<b>an</b>', 'ivan', ''],
	['<p title="25">iv<wbr>an</p><p>', '\rivan\r\r', '<p title="25">\r'],
	['a<br/>b<TD>c', 'a\rb\rc', ''],
	['<a href="1">1</a><a href="2">2</a>', '1\r2', '<a href="1">\r<a href="2">\r'],
	['<b>1</b><a>2</a>', '12', ''],
	['iv<!-- 7 > 5 -->an', 'ivan', '<!-- 7 > 5 -->\r'],
	['1 < 2, a<b && c<d', '1 < 2, a<b && c<d', ''],
	['Олена <olena@poshta.example>', 'Олена \r', '<olena@poshta.example>\r'],
	['a<b\nclass="x1">c', 'a\nc', '<b\nclass="x1">\r'],
	['a<b\nclass="x">c', 'a\nc', '\n'],
	['<!-- without end', '<!-- without end', ''],
] as const) {
	test(`takes ${JSON.stringify(text)} apart`, () => {
		assert.deepEqual(tagsApart(text), [words, tags]);
	});
}

test('keeps every figure and «@», and the number of lines in both', () => {
	const scrap = fc.constantFrom(
		'<',
		'>',
		'</',
		'<!--',
		'-->',
		'b',
		' ',
		'\n',
		'7',
		'@',
		'я',
		'<p>',
		'<a href="8">',
		'</a>',
	);
	fc.assert(
		fc.property(fc.array(scrap, { maxLength: 60 }), (scraps) => {
			const text = scraps.join('');
			const [words, tags] = tagsApart(text);
			assert.equal(words.split('\n').length, text.split('\n').length);
			assert.equal(tags.split('\n').length, text.split('\n').length);
			const signs = (part: string) => part.replace(/[^\d@]/g, '').length;
			assert.equal(signs(words) + signs(tags), signs(text));
		}),
	);
});

test('a text full of open tags takes time in proportion', { timeout: 30_000 }, async () => {
	tagsApart('<a'.repeat(500_000));
	tagsApart('<!--'.repeat(500_000));
	// Only between tasks does the test see that its time is over.
	await setImmediate();
});
