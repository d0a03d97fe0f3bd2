import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readings } from './readings.ts';

const address = 'ivan@lyst.example';

for (const [how, text] of Object.entries({
	'as it stands': 'ivan@lyst.example',
	'with a decimal entity': 'ivan&#64;lyst.example',
	'with a hexadecimal entity': 'ivan&#x40;lyst&#x2e;example',
	'with named entities': 'ivan&commat;lyst&period;example',
	'with an entity in an entity': 'ivan&amp;#64;lyst.example',
	'with a JSON escape': '{"a":"ivan\\u0040lyst.example"}',
	'with JavaScript escapes': '"ivan\\x40lyst\\u{2e}example"',
	'with Markdown escapes': 'ivan\\@lyst.example',
	'with percent-encoding': '<a href="mailto:ivan%40lyst.example">',
	'with percent-encoding in a broken run': '?q=%FFivan%40lyst.example',
	'with a soft hyphen': 'ivan@ly&shy;st.example',
	'with a zero-width space': 'ivan\u200b@lyst.example',
	'with a word-break tag': '<p>ivan<wbr>@lyst.example</p>',
	'with tags of emphasis': '<p><b class="x">iv</b>an@<i>lyst</i>.example</p>',
	'with a comment': '<p>ivan<!-- x -->@lyst.example</p>',
	'with a tag over two lines': '<p>ivan<b\nclass="x"></b>@lyst.example</p>',
	'with HTML in JSON': '{"html":"\\u003cb\\u003eivan\\u003c/b\\u003e@lyst.example"}',
	'with HTML in a feed': '<content>&lt;b&gt;ivan&lt;/b&gt;@lyst.example</content>',
})) {
	test(`reads a value ${how}`, () => {
		assert.ok(readings(text).some((reading) => reading.replaceAll('\n', '').includes(address)));
	});
}

test('a plain text has one reading', () => {
	assert.deepEqual(readings('Лист від 03.04.2018\n№ 25/К'), ['Лист від 03.04.2018\n№ 25/К']);
});

test('cells, paragraphs, list items and neighbouring links are not run together', () => {
	for (const text of [
		'<td>123</td><td>456</td>',
		'123<br>456',
		'<li>123<li>456',
		'<a href=x>123</a><a href=y>456</a>',
	]) {
		assert.ok(readings(text).every((reading) => !reading.includes('123456')));
	}
});

test('what surrounds an escape is read as it stands too, on its own line', () => {
	const far = 'я '.repeat(50);
	assert.equal(
		readings(`${far}\nc&amp;d\n${far}`).at(-1),
		`${far.slice(0, 62)}\nc&amp;d\n${far.slice(0, 57)}\r`,
	);
});

test('no reading cuts a value that stands far from an escape', () => {
	for (const value of ['rada.misto@vyhadiv.example', '(04990) 1-23-45', '1 234 567 890 123 456'])
		for (let gap = 40; gap < 90; gap += 1) {
			const text = `${'я '.repeat(gap / 2)}${value} ${'я '.repeat(gap / 2)}&amp; ${'я '.repeat(gap / 2)}${value} я`;
			const [first = '', last = ''] = [value.slice(0, 4), value.slice(-4)];
			for (const reading of readings(text)) {
				const parts = reading.split(value).join('');
				assert.ok(!parts.includes(first) && !parts.includes(last), `${gap}: ${reading}`);
			}
		}
});

test('no reading adds or drops a line, whatever the text', () => {
	const scrap = fc.constantFrom(
		'&#10;',
		'\\n',
		'%0A',
		'<p>',
		'<b\n>',
		'<!--\n-->',
		'&',
		'\\',
		'%',
		'\n',
		'я',
		'&#xffffff;',
		'<',
	);
	fc.assert(
		fc.property(fc.array(scrap), (scraps) => {
			const text = scraps.join('');
			for (const reading of readings(text)) assert.equal(reading.split('\n').length, text.split('\n').length);
		}),
	);
});
