import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { ConfigError } from './config-error.ts';
import { inLanguage } from './language/in-language.ts';
import { loadConfig } from './load-config.ts';

const root = mkdtempSync(join(tmpdir(), 'config-'));
after(() => rmSync(root, { recursive: true }));
const original = readFileSync(resolve('scripts/testing/archive.config.ts'), 'utf8').replaceAll(
	/from '#archive\//g,
	`from '${resolve('src/archive')}/`,
);
let number = 0;
/** The test configuration with a part of it replaced. */
function edited(from: string, to: string): string {
	assert.ok(original.includes(from), from);
	number += 1;
	const file = join(root, `archive-${number}.config.ts`);
	writeFileSync(file, original.replace(from, to));
	return file;
}

/** Two English words in a row: names of settings, kinds and values are not translated. */
const englishWords = /\b[a-z]{2,} [a-z]{2,}\b/;

const title = "title: { uk: 'Вигаданий архів', en: 'Invented archive' }";
const slips: readonly (readonly [what: string, from: string, to: string, told: RegExp])[] = [
	[
		'an apostrophe that ends the text',
		title,
		"title: { uk: 'За здоров'я', en: 'Health' }",
		/line \d+.*здоров’я.*double quotes/s,
	],
	[
		'a bracket that is not closed',
		title,
		"title: { uk: 'Архів'",
		/line \d+.*that was opened before it is not closed/s,
	],
	['a comma lost at the end of a line', `${title},`, title, /line 5\)\. A comma is missing at the end/],
	['a comma lost before another setting', 'offline: true,', 'offline: true', /A comma is missing at the end/],
	[
		'a comma lost within a line',
		title,
		"title: { uk: 'А' en: 'B' }",
		/line 5\)\. On that line a comma is missing/,
	],
	['a text that is not closed', title, "title: { uk: 'Архів, en: 'B' }", /the quote that closes a text/],
	['quotes of print', title, 'title: { uk: ‘Архів’ }', /The sign ‘ stands outside of a text/],
	['a yes in words', 'offline: true', 'offline: так', /line \d+\)\. “так” is no value: .* true and false/],
	['an apostrophe in capitals', title, "title: { uk: 'ЗДОРОВ'Я' }", /ЗДОРОВ’Я/],
	['nothing that is exported', 'export default ', '', /must stand in export default defineArchive/],
	['a title without its text', title, "title: { uk: '', en: 'x' }", /title\.uk is ""; expected: some words/],
	[
		'a language without its title',
		title,
		"title: { uk: 'Архів' }",
		/title\.en is missing; expected: a text in this language/,
	],
	[
		'an address without https',
		"url: 'https://archive.example/'",
		"url: 'archive.example'",
		/url is "archive\.example"; expected: an address that begins with https:/,
	],
	[
		'a contact that is no address',
		"email: 'archive@archive.example'",
		"email: 'нема'",
		/contact\.email is "нема"; expected: an e-mail address/,
	],
	[
		'a setting that is not there',
		'offline: true,',
		"offline: true, colour: 'red',",
		/colour: there is no such setting; expected: one of title, .*offline/,
	],
	[
		'a kind that is not masked',
		'mask: [',
		"mask: ['nicknames', ",
		/redaction\.mask has "nicknames"; expected: one of requester-name, /,
	],
	[
		'a language that is no tag, behind one that is',
		"languages: ['uk', 'en']",
		"languages: ['uk', 'українська']",
		/languages has "українська"; expected: a language tag/,
	],
	[
		'a wrong setting in the second of a list',
		'offline: true,',
		"offline: true, searches: [{ id: 'a', name: { uk: 'А' }, find: {} }, { id: 'Б', name: { uk: 'Б' }, find: {} }],",
		/searches no\. 2, id is "Б"; expected: small Latin letters/,
	],
	[
		'a setting that is not there in a list',
		'offline: true,',
		"offline: true, searches: [{ id: 'a', name: { uk: 'А' }, find: { body: 'x' } }],",
		/searches no\. 1, find\.body: there is no such setting; expected: one of authority, /,
	],
	[
		'no list of languages',
		"languages: ['uk', 'en']",
		'languages: []',
		/languages is \[\]; expected: one language at least/,
	],
	[
		'one language for a list',
		"languages: ['uk', 'en']",
		"languages: 'uk'",
		/languages is "uk"; expected: a list/,
	],
	['a text for texts', title, "title: 'Архів'", /title is "Архів"; expected: a text in each language/],
	[
		'settings left out',
		"contact: { email: 'archive@archive.example' },",
		'',
		/contact is missing; expected: settings/,
	],
	[
		'a choice that is none',
		"sourceHash: 'when-safe'",
		"sourceHash: 'hide'",
		/sourceHash is "hide"; expected: one of when-safe, always, never/,
	],
	['yes for true', 'offline: true', "offline: 'yes'", /offline is "yes"; expected: true or false/],
];

describe('a slip in the configuration is told in a sentence, with what is allowed', () => {
	for (const [what, from, to, told] of slips) {
		it(what, async () => {
			await assert.rejects(loadConfig({ ARCHIVE_CONFIG: edited(from, to) }), (error) => {
				assert.ok(error instanceof ConfigError, String(error));
				assert.match(error.message, told);
				assert.doesNotMatch(error.message, /\n\s+at /);
				for (const line of error.message.split('\n').filter((one) => one.includes('expected:')))
					assert.doesNotMatch(inLanguage('uk')(line), englishWords);
				return true;
			});
		});
	}

	it('a file that is not there', async () => {
		await assert.rejects(loadConfig({ ARCHIVE_CONFIG: join(root, 'none.ts') }), /There is no .*none\.ts/);
	});

	it('an address in the environment that is none', async () => {
		const rejected = loadConfig({ ARCHIVE_CONFIG: edited('offline', 'offline'), ARCHIVE_URL: 'x' });
		await assert.rejects(rejected, ConfigError);
	});
});

it('double quotes and apostrophes are fine where they belong', async () => {
	const file = edited(title, `title: { uk: "За здоров'я", en: 'People’s letters' }`);
	assert.equal((await loadConfig({ ARCHIVE_CONFIG: file })).title['uk'], "За здоров'я");
});
