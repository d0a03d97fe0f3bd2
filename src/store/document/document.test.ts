import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { anySign } from '../../../scripts/testing/any-sign.ts';
import { formatDocument, parseDocument } from './document.ts';

const nasty = [
	...[
		'0o17',
		'012',
		'0x1F',
		'1_000',
		'12e3',
		'1e3',
		'.5',
		'-0',
		'+1',
		'1:30',
		'190:20:30',
		'.inf',
		'NaN',
		'~',
		'=',
	],
	...[
		'2018-04-03',
		'2018-04-03T10:00:00Z',
		'03.04.2018',
		'yes',
		'No',
		'on',
		'off',
		'null',
		'Null',
		'true',
		'y',
		'',
	],
	...[
		': ',
		'a: b',
		'#',
		' # a',
		'- a',
		'---',
		'+++',
		'...',
		'? a',
		'&a',
		'*a',
		'!a',
		'!!str',
		'|',
		'>',
		'%a',
		'@a',
		'`a`',
	],
	...[
		'{a}',
		'[a]',
		"'",
		'"',
		'"a"',
		'\\',
		'\\n',
		'«Ні»',
		"об'єкт",
		' початок',
		'кінець ',
		'\t',
		'а\nб',
		'а\r\nб',
		'\n',
		'\u00A0',
	],
	...[
		'\u2028',
		'\u0085',
		'\u007F',
		'\uFEFF',
		'\uFFFE',
		'\u0000',
		'\uD83D\uDE00',
		'\u{E0001}',
		'<<',
		'__proto__',
		'довгий рядок '.repeat(40),
	],
];

/** Everything that reads content: Astro, and gray-matter in the loader and here. */
const readers: Record<string, (text: string) => { data: unknown; body: string }> = {
	Astro: (text) => {
		const { frontmatter, content } = parseFrontmatter(text);
		return { data: frontmatter, body: content.replace(/^\n+/, '') };
	},
	'gray-matter': parseDocument,
};

describe('formatDocument', () => {
	for (const [name, parse] of Object.entries(readers)) {
		for (const value of nasty) {
			it(`keeps ${JSON.stringify(value).slice(0, 40)} for ${name}`, () => {
				const data = {
					id: value,
					list: [value, value],
					none: [],
					deep: { inner: value, number: 12, no: null },
				};
				assert.deepEqual(plain(parse(formatDocument(data, 'Так.\n'))), { data, body: 'Так.\n' });
			});
		}

		it(`keeps any text for ${name}`, () => {
			const text = fc.oneof(fc.string({ unit: anySign }), fc.constantFrom(...nasty));
			fc.assert(
				fc.property(
					text,
					fc.array(text),
					fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), text),
					(value, list, deep) => {
						const data = { value, list, deep };
						assert.deepEqual(plain(parse(formatDocument(data, ''))), { data: plain(data), body: '' });
					},
				),
				{ numRuns: 1000 },
			);
		});
	}

	it('keeps the order of keys and gives the same bytes for the same data', () => {
		const data = { b: 'б', a: { d: true, c: 1 } };
		assert.equal(formatDocument(data, ''), '---\nb: "б"\na:\n  d: true\n  c: 1\n---\n');
		assert.equal(formatDocument(data, 'Так.\n'), formatDocument({ ...data }, 'Так.\n'));
	});

	it('leaves out what is undefined', () => {
		assert.equal(formatDocument({ a: undefined, b: 'б' }, ''), '---\nb: "б"\n---\n');
	});

	it('gives each reader its own data', () => {
		const text = formatDocument({ list: ['a'] }, '');
		(parseDocument(text).data as { list: string[] }).list.push('b');
		assert.deepEqual(parseDocument(text).data, { list: ['a'] });
	});
});

/** js-yaml makes objects of its own kind for some keys. */
function plain<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}
