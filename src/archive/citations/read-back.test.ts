import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { bibtex } from './bibtex.ts';
import type { CitedLetter } from './cited-letter.ts';
import { type CslItem, cslItem, cslJson } from './csl-json.ts';
import { ris } from './ris.ts';
import { escapeWiki, wikipediaEn, wikipediaUk } from './wikipedia.ts';

const folder = join(import.meta.dirname, 'fixtures');
const accessed = '2026-11-22';
const letters: [string, CitedLetter][] = readdirSync(folder).map((name) => [
	name,
	JSON.parse(readFileSync(join(folder, name, 'letter.json'), 'utf8')),
]);
const [, everything] = letters.find(([name]) => name === 'everything') ?? [];
assert.ok(everything);

/** What any letter may say: TeX's and wiki's own characters, breaks, Ukrainian. */
const words = fc
	.string({
		unit: fc.constantFrom(...'\\{}~^%&#$_|[]<>\'"`=-,;@?!&amp\n\r\t абв№ґїa1'),
		minLength: 1,
		maxLength: 40,
	})
	.filter((text) => text.trim() !== '');
const anyLetter = fc.record({ title: words, authority: words, number: words });
/** What a line can say about it. */
const line = (text: string) => text.replace(/\s+/gu, ' ').trim();

for (const [name, letter] of letters) {
	describe(`the letter with ${name} reads back`, () => {
		it('from BibTeX', () => {
			const item = parsed(bibtex(letter, accessed));
			const { source, language, ...expected } = cslItem(letter, accessed);
			assert.equal(item['citation-key'], expected.id);
			assert.equal(nameOf(item), letter.authority);
			assert.equal(String(item['URL']).replaceAll('%7E', '~'), expected.URL);
			for (const key of Object.keys(expected).filter((key) => !['id', 'author', 'URL'].includes(key))) {
				assert.deepEqual(item[key], expected[key as keyof typeof expected], key);
			}
			assert.equal(item['language'], 'ukrainian');
		});

		it('from RIS', () => {
			const item = parsed(ris(letter, accessed));
			const { id, author, version, ...expected } = cslItem(letter, accessed);
			for (const [key, value] of Object.entries(expected)) assert.deepEqual(item[key], value, key);
			assert.equal(nameOf(item), letter.authority.includes(',') ? undefined : letter.authority);
			assert.equal(item['edition'], version);
		});

		it('from CSL-JSON', () => {
			assert.deepEqual(JSON.parse(cslJson(letter, null)), [cslItem(letter, null)]);
		});
	});
}

describe('whatever a letter says', () => {
	it('BibTeX reads back', () => {
		fc.assert(
			fc.property(anyLetter, (said) => {
				const item = parsed(bibtex({ ...everything, ...said }, accessed));
				assert.equal(item['title'], line(said.title));
				assert.equal(item['publisher'], line(said.authority));
				assert.equal(item['URL'], everything.pinnedUrl);
			}),
		);
	});

	it('braces of BibTeX are balanced, so that the next entry is safe', () => {
		fc.assert(
			fc.property(anyLetter, (said) => {
				const entry = bibtex({ ...everything, ...said }, accessed);
				let depth = 0;
				for (const character of entry.trim()) {
					assert.ok(depth >= 0);
					depth += character === '{' ? 1 : character === '}' ? -1 : 0;
				}
				assert.equal(depth, 0);
			}),
		);
	});

	it('a line of RIS stays a line', () => {
		fc.assert(
			fc.property(anyLetter, (said) => {
				const record = ris({ ...everything, ...said }, accessed);
				assert.ok(record.endsWith('ER  - \r\n'));
				for (const part of record.slice(0, -2).split('\r\n')) {
					assert.match(part, /^[A-Z][A-Z0-9] {2}- [^\r\n\u2028\u2029]*$/u);
				}
				assert.ok(record.includes(`\r\nTI  - ${line(said.title)}\r\n`));
			}),
		);
	});

	it('a wiki template ends where it ends, with as many parameters as it has', () => {
		fc.assert(
			fc.property(anyLetter, (said) => {
				for (const cite of [wikipediaUk, wikipediaEn]) {
					const text = cite({ ...everything, ...said }, accessed);
					const plain = cite(everything, accessed);
					assert.equal(text.indexOf('}}'), text.length - 2);
					assert.equal(text.lastIndexOf('{{'), 0);
					assert.equal(text.split('|').length, plain.split('|').length);
					assert.doesNotMatch(text, /''|~~~|[[\]<>\n]/u);
				}
			}),
		);
	});

	it('wiki entities read back as what was written', () => {
		fc.assert(
			fc.property(words, (text) => {
				const read = escapeWiki(text).replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
				assert.equal(read, line(text));
			}),
		);
	});
});

function parsed(text: string): Record<string, unknown> {
	const [item, ...rest] = plugins.input.chain(text, { generateGraph: false });
	assert.deepEqual(rest, []);
	assert.ok(item);
	return item;
}

function nameOf(item: Record<string, unknown>): string | undefined {
	const [author] = (item['author'] ?? []) as Partial<Record<'literal' | 'family', string> & CslItem>[];
	return author?.literal ?? author?.family;
}
