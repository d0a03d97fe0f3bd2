import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { after, it } from 'node:test';

// The recipes of CONTRIBUTING.md: a country, a language of the interface and a page that the archive does not have, each put
// into a copy of the project as the recipe says. Nothing else of its code is touched; the rest is configuration.
mkdirSync('test-results', { recursive: true });
const copy = resolve(mkdtempSync('test-results/new-country-'));
after(() => rmSync(copy, { recursive: true, force: true }));

/** Tests and their fixtures, which no build needs. */
const ofTests = /(?:\.test\.ts|\/fixtures)$/;
for (const name of ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
	cpSync(name, join(copy, name), { recursive: true, filter: (path) => !ofTests.test(path) });
}
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));

cpSync('tests/fixtures/jurisdiction/zz', join(copy, 'src/archive/jurisdictions/zz'), { recursive: true });
edit('src/archive/jurisdictions/index.ts', [
	[
		"import { ua } from './ua/index.ts';",
		"import { ua } from './ua/index.ts';\nimport { zz } from './zz/index.ts';",
	],
	['\tua,\n', '\tua,\n\tzz,\n'],
]);
// A page: a view, its name, its place among the pages, the view's two lines, its words in each language.
cpSync('tests/fixtures/page/thanks.astro', join(copy, 'src/views/thanks.astro'));
edit('src/archive/address/page-path.ts', [["| 'offline'\n", "| 'offline'\n\t\t\t\t| 'thanks'\n"]]);
edit('src/site/site-pages.ts', [
	["\t\t{ name: 'about' },\n", "\t\t{ name: 'about' },\n\t\t{ name: 'thanks' },\n"],
]);
edit('src/pages/[...page].astro', [
	['import Year from', "import Thanks from '../views/thanks.astro';\nimport Year from"],
	[
		"{page.name === 'about'",
		"{page.name === 'thanks' && <Thanks context={context} />}\n{page.name === 'about'",
	],
]);
const pageWords = json('tests/fixtures/page/words.json');
for (const language of ['en', 'uk']) addWords(language, json(`src/i18n/${language}.json`));
// The fixture contains only what differs from English.
addWords('eo', merged(json('src/i18n/en.json'), json('tests/fixtures/language/eo.json')));
edit('src/i18n/index.ts', [
	['import uk from', "import eo from './eo.json' with { type: 'json' };\nimport uk from"],
	['\tuk,\n', '\tuk,\n\teo,\n'],
]);
cpSync('scripts/testing/archive.config.ts', join(copy, 'archive.config.ts'));
edit('archive.config.ts', [
	["languages: ['uk', 'en']", "jurisdiction: 'zz',\n\tlanguages: ['eo', 'uk', 'en']"],
	["title: { uk: 'Вигаданий архів'", "title: { eo: 'Respondo', uk: 'Вигаданий архів'"],
	['description: {\n', "description: {\n\t\teo: 'Leteroj de oficejoj.',\n"],
	["name: { uk: 'Вигадане видавництво'", "name: { eo: 'Eldonejo', uk: 'Вигадане видавництво'"],
	["name: { uk: 'Відмови адміністрації'", "name: { eo: 'Rifuzoj', uk: 'Відмови адміністрації'"],
]);

const content = join(copy, 'content');
const site = join(copy, 'dist');
const page = (path: string) => readFileSync(join(site, path), 'utf8');
const id = 'urba-konsilio-de-inventurbo/2031/k-7-31';

it('reads letters of the new country, and masks what its rules call personal', async () => {
	const { runCommandLine } = await import(join(copy, 'scripts/cli/command-line.ts'));
	const { ingestCommand } = await import(join(copy, 'scripts/ingest/command.ts'));
	const { default: config } = await import(join(copy, 'archive.config.ts'));
	const source = join(copy, 'letter.txt');
	cpSync('tests/fixtures/jurisdiction/letter.txt', source);
	let said = '';
	const say = (text: string) => {
		said += text;
	};
	const argv = ['--content', content, '--ocr', 'embedded', '--jobs', '1', source];
	const around = { config: async () => config, out: say, err: say };
	assert.equal(await runCommandLine(argv, ingestCommand, around), 0, said);
	const letter = readFileSync(join(content, 'letters', `${id}.md`), 'utf8');
	for (const line of [
		'date: "2031-03-12"',
		'registrationIndex: "K-7/31"',
		'language: "eo"',
		'jurisdiction: "zz"',
	]) {
		assert.ok(letter.includes(line), `${line} is not in\n${letter}`);
	}
	assert.ok(letter.includes('[kasita: requester-name]') && letter.includes('[kasita: email]'), letter);
	assert.ok(!/Elpensita|ana@/.test(letter), letter);
});

it('builds its site, gates and all', () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
		cwd: copy,
		env: {
			...process.env,
			ARCHIVE_CONFIG: join(copy, 'archive.config.ts'),
			ARCHIVE_CONTENT: content,
			ARCHIVE_OUT: 'dist',
			ARCHIVE_URL: 'https://arkivo.example/',
		},
		encoding: 'utf8',
	});
	assert.equal(status, 0, stdout + stderr);
});

it('speaks the language of the letters around them, and of the country in them', () => {
	const letter = page(`letters/${id}.html`);
	assert.match(letter, /<html lang="eo"/);
	assert.match(letter, /<h1[^>]*>Pri la ponto trans la rivero</);
	// A number has an element of its own, so that it is not broken across lines.
	assert.match(letter, /n-ro(?:&nbsp;|\u00A0)(?:<span[^>]*>)?K-7\/31/u);
	assert.match(letter, /responde al[^<]*(?:<span[^>]*>)?P-3\/31/);
	assert.match(letter, /name="DC\.type"[^>]* content="Letero"/);
	assert.match(letter, /The text is in Esperanto\./);
	assert.match(page('finding-aid.xml'), /<language langcode="epo"/);
});

it('has every page in the third language too, at the root where it is the default', () => {
	for (const name of ['index', 'letters', 'search', 'about', 'authorities', 'corrections', 'offline']) {
		assert.match(page(`${name}.html`), /<html lang="eo"/, name);
		assert.match(page(`uk/${name}.html`), /<html lang="uk"/, name);
		assert.match(page(`en/${name}.html`), /<html lang="en"/, name);
	}
	const [english, home] = [page('en/letters.html'), page('index.html')];
	const names = [
		...english.matchAll(/<li class="language">\s*<a href="([^"]+)" lang="([^"]+)"[^>]*>([^<]+)</g),
	];
	assert.deepEqual(
		names.map(([, href, lang, name]) => [href, lang, name]),
		[
			['../letters.html', 'eo', 'Esperante'],
			['../uk/letters.html', 'uk', 'Українською'],
		],
	);
	assert.match(home, /hreflang="eo" href="https:\/\/arkivo\.example\/"/);
	assert.match(home, /hreflang="uk" href="https:\/\/arkivo\.example\/uk\/"/);
	assert.match(page('feed.xml'), /Respondo/);
});

it('has the new page in every language, where people and machines look for it', () => {
	for (const [name, title] of [
		['thanks.html', 'Dankon'],
		['uk/thanks.html', 'Подяки'],
		['en/thanks.html', 'Thanks'],
	] as const) {
		assert.match(page(name), new RegExp(`<h1[^>]*>${title}<`), name);
		assert.ok(page('sitemap.xml').includes(`https://arkivo.example/${name}`), name);
	}
	assert.match(page('thanks.html'), /hreflang="en" href="https:\/\/arkivo\.example\/en\/thanks\.html"/);
});

it('says nothing of another country’s law, and searches by the new country’s words alone', async () => {
	assert.doesNotMatch(page('en/about.html'), /Ukraine/);
	assert.match(page('search.html'), /pont\*/);
	assert.doesNotMatch(page('search.html'), /йцукен/);
	const { openSearch } = await import(join(copy, 'scripts/search/open-search.ts'));
	const { searchArchive } = await import(join(copy, 'src/archive/search/search-archive.ts'));
	const { searchLanguage } = await import(join(copy, 'src/archive/jurisdictions/zz/search/index.ts'));
	const source = await openSearch(site, searchLanguage);
	const found = async (text: string) =>
		(await searchArchive(source, { text, filters: {}, sort: {} })).hits.length;
	assert.deepEqual(await Promise.all(['ponton', 'pontoj', 'K-7/31', 'lago'].map(found)), [1, 1, 1, 0]);
	assert.ok(existsSync(join(site, 'SHA256SUMS')));
});

/** Writes the words of a language into the copy, with those of the new page. */
function addWords(language: string, words: Tree): void {
	const added = pageWords[language];
	assert.ok(typeof added === 'object', language);
	writeFileSync(join(copy, 'src/i18n', `${language}.json`), JSON.stringify({ ...words, ...added }));
}

/** Replaces stretches of a file of the copy, each of which must be there. */
function edit(file: string, changes: readonly (readonly [string, string])[]): void {
	let text = readFileSync(join(copy, file), 'utf8');
	for (const [from, to] of changes) {
		assert.ok(text.includes(from), `${file} has no ${from}`);
		text = text.replace(from, to);
	}
	writeFileSync(join(copy, file), text);
}

interface Tree {
	readonly [name: string]: Tree | string;
}

function json(file: string): Tree {
	return JSON.parse(readFileSync(file, 'utf8'));
}

function merged(tree: Tree, changes: Tree): Tree {
	const entries = Object.entries(changes).map(([name, change]): [string, Tree | string] => {
		const below = tree[name];
		const isBranch = typeof change === 'object' && typeof below === 'object';
		return [name, isBranch ? merged(below, change) : change];
	});
	return { ...tree, ...Object.fromEntries(entries) };
}
