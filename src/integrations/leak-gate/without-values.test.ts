import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueHashes } from './value-hashes.ts';
import { withoutValues } from './without-values.ts';

const values = valueHashes(['Про лавки', 'Зразкова рада']);

test('a whole value by itself between tags is left out, and told', () => {
	const { text, passedBy } = withoutValues('<a href="2.html">Про  лавки</a> <i>Зразкова рада</i>', values);
	assert.equal(text, '<a href="2.html">\r</a> <i>\r</i>');
	assert.deepEqual(passedBy, [...valueHashes(['Про лавки']), ...valueHashes(['Зразкова рада'])]);
});

test('a part of a value, a value beside other words, one in an attribute stays', () => {
	for (const text of [
		'<b>Про</b>',
		'<b>Про лавки, 067 123 45 67</b>',
		'<b title="Про лавки">',
		'Про лавки</b>',
		'<b>Про&nbsp;лавки</b>',
	])
		assert.deepEqual(withoutValues(text, values), { text, passedBy: [] });
});
