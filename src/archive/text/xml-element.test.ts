import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { anySign } from '../../../scripts/testing/any-sign.ts';
import { escapeMarkup } from './escape-markup.ts';
import { xmlDocument } from './xml-document.ts';
import { element, fragment, onLines } from './xml-element.ts';

/** Whether XML 1.0 has a way to write a character (production 2). */
function isWritable(character: string): boolean {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20) return '\t\n\r'.includes(character);
	return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function parsed(xml: string): { text: string; attribute: string | undefined } {
	const read = { text: '', attribute: undefined as string | undefined };
	const parser = new SaxesParser();
	parser.on('text', (part) => {
		read.text += part;
	});
	parser.on('opentag', ({ attributes }) => {
		read.attribute = attributes['a'];
	});
	parser.write(xml).close();
	return read;
}

test('any text reads back as it was, in an element and in an attribute, but for what XML cannot hold', () => {
	fc.assert(
		fc.property(fc.string({ unit: anySign }), (text) => {
			const expected = [...text].filter(isWritable).join('');
			assert.deepEqual(parsed(String(element('p', { a: text }, [text]))), {
				text: expected,
				attribute: expected,
			});
		}),
	);
	const signs = ' a < b & "c" \'d\' ]]> \t\r\n ';
	assert.deepEqual(parsed(String(element('p', { a: signs }, [signs]))), { text: signs, attribute: signs });
});

test('markup is written as it is, text beside it is not', () => {
	const inner = element('b', {}, ['1 < 2']);
	assert.equal(
		String(element('p', {}, ['a & ', inner, fragment([' > ', inner])])),
		'<p>a &#38; <b>1 &#60; 2</b> &#62; <b>1 &#60; 2</b></p>',
	);
});

test('what is not there leaves nothing', () => {
	assert.equal(
		String(element('p', { a: undefined, b: '' }, [null, undefined, false, '', element('br', {})])),
		'<p b=""><br/></p>',
	);
});

test('an element without content closes itself, one with an empty fragment does not', () => {
	assert.equal(String(element('td', {}, [null])), '<td/>');
	assert.equal(String(element('td', {}, [fragment([])])), '<td></td>');
});

test('children stand on lines of their own', () => {
	const items = [element('li', {}, ['a']), null, element('li', {}, ['b'])];
	assert.equal(String(element('ul', {}, onLines(items))), '<ul>\n<li>a</li>\n<li>b</li>\n</ul>');
	assert.equal(String(element('ul', {}, onLines(items, '\t'))), '<ul>\n\t<li>a</li>\n\t<li>b</li>\n</ul>');
});

test('a file begins with its declaration and ends its last line', () => {
	const root = element('a', {});
	assert.equal(xmlDocument(root), '<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n');
	assert.equal(
		xmlDocument(root, { encoding: 'utf-8', doctype: 'html' }),
		'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<a/>\n',
	);
});

test('what HTML takes for markup is escaped', () => {
	assert.equal(escapeMarkup('«А» & <б> "в"'), '«А» &#38; &#60;б&#62; &#34;в&#34;');
});

/** Examples: `'<?xml version="1.0"?>`, `'&amp;'`, `` `&#${ ``: XML or an escape made by hand. */
const byHand = /['`]<\?xml |['"`]&amp;|`&#\$\{/;

/** Files that write XML by rules which are not ours. */
const otherWriters = [
	'src/archive/text/escape-markup.ts',
	'src/archive/text/xml-document.ts',
	// Wikitext takes these for what they show, and by rules of its own.
	'src/archive/citations/wikipedia.ts',
	// Canonical XML says itself which sign is written how: a signature depends on each of them.
	'scripts/read/shared/cms/canonical-xml.ts',
	// Other people's parts of office documents, sign by sign as they come.
	'scripts/read/shared/office/copy/rewrite-xml.ts',
	// A constant.
	'scripts/read/formats/docx/copy-parts.ts',
];

test('nothing else writes XML or escapes markup', () => {
	const own = globSync('{src,scripts}/**/*.{ts,astro}')
		.filter((file) => !file.endsWith('.test.ts') && !file.includes('/testing/'))
		.filter((file) => byHand.test(readFileSync(file, 'utf8')));
	assert.deepEqual(own.toSorted(), otherWriters.toSorted());
});
