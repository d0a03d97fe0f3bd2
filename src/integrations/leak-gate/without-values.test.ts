import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueHashes } from './value-hashes.ts';
import { withoutValues } from './without-values.ts';

const values = valueHashes(['Про лавки', 'Зразкова рада', '01-23/624', '1/2031/2-k', '1/2032/3']);
const page = 'letters/1/2031/2-k.html';

test('a whole value by itself between tags or as a string is left out, and told', () => {
	for (const [form, text, left] of [
		['markup', '<a href="x.html">Про  лавки</a> <i>Зразкова рада</i>', '<a href="x.html">\r</a> <i>\r</i>'],
		['json', '{"title":"Про лавки","of":["01-23/624", "Зразкова рада"]}', '{"title":"\r","of":["\r", "\r"]}'],
	] as const) {
		const { text: told, passedBy } = withoutValues(form, 'a', text, values);
		assert.equal(told, left);
		assert.ok(passedBy.every((hash) => values.includes(hash)));
		assert.equal(passedBy.length, left.split('\r').length - 1);
	}
});

test('a part of a value, a value beside other words, one in an attribute or an escaped string stays', () => {
	for (const [form, text] of [
		['markup', '<b>Про</b>'],
		['markup', '<b>Про лавки, 067 123 45 67</b>'],
		['markup', '<b title="Про лавки">'],
		['markup', 'Про лавки</b>'],
		['markup', '<b>Про&nbsp;лавки</b>'],
		['json', '{"title":"Про лавки 067 123 45 67"}'],
		['json', '{"title":"\\"Про лавки\\""}'],
		['front-matter', 'title: "Про лавки"'],
	] as const)
		assert.deepEqual(withoutValues(form, page, text, values), { text, passedBy: [] });
});

test('addresses of letters are left out, whole or from a letter beside, and others stay', () => {
	for (const [file, text, left] of [
		['a.html', '<a href="letters/1/2031/2-k/v1.html#p3">', '<a href="letters/1\r/v1.html#p3">'],
		['a.html', '<a href="letters/1/2031/2-k-3.html">', '<a href="letters/1/2031/2-k-3.html">'],
		['a.html', '<a href="2-k.html">', '<a href="2-k.html">'],
		[page, '<a href="../2032/3.html"><a href="2-k.html#p1">', '<a href="\r.html"><a href="\r.html#p1">'],
		[page, '<a href="../2032/2-k.html"><a href="3.html">', '<a href="../2032/2-k.html"><a href="3.html">'],
		[page, '<a href="../../2031/2-k.html">', '<a href="../../2031/2-k.html">'],
	] as const)
		assert.equal(withoutValues('markup', file, text, values).text, left, text);
});
