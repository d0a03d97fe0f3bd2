import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { letterForms } from '#archive/address/letter-forms.ts';
import { fileOf } from '#archive/ledger/ledger-file.ts';
import { chainedLines } from '#archive/ledger/ledger-line.ts';
import { aRecord, aWithdrawal } from '#archive/ledger/testing/a-record.ts';
import { packIndexFile } from '#archive/search/index-file.ts';
import { hexSha256 } from '#store/files/sha256.ts';
import { countLetters, countsFault } from './counts-gate.ts';

const root = mkdtempSync(join(tmpdir(), 'counts-gate-'));
after(() => rmSync(root, { recursive: true }));

const url = 'https://archive.example/repository/';
const whole = {
	'content/letters/body/2020/a.md': '',
	'content/letters/body/2021/b.md': '',
	'site/letters/body/2020/a.html': '',
	'site/letters/body/2020/a.md': '',
	'site/letters/body/2020/a/v1.html': '',
	'site/letters/body/2021/b.html': '',
	...beside('body/2020/a', 'body/2021/b', 'body/2020/a/v1'),
	'site/letters/page-2.html': '',
	'site/sitemap.xml': sitemap(
		'',
		'letters.html',
		'letters/page-2.html',
		'letters/body/2020/a.html',
		'letters/body/2021/b',
	),
	'site/pagefind/manifest.js': listed(2),
};

test('counts letters in content, pages, files, sitemap and search, and nothing that is no letter', () => {
	assert.deepEqual(counts('whole', whole), {
		content: 2,
		pages: 2,
		files: 2,
		sitemap: 2,
		search: 2,
		missing: [],
	});
});

test('counts over several sitemaps, each address once', () => {
	const files = {
		...whole,
		'site/sitemap.xml': undefined,
		'site/sitemap-index.xml': sitemap('sitemap-1.xml'),
		'site/sitemap-1.xml': sitemap('letters/body/2020/a.html'),
		'site/sitemap-2.xml': sitemap('letters/body/2020/a.html', 'letters/body/2021/b.html'),
	};
	assert.deepEqual(counts('many', files), {
		content: 2,
		pages: 2,
		files: 2,
		sitemap: 2,
		search: 2,
		missing: [],
	});
});

test('an address of another site is no letter of this one', () => {
	const other = '<urlset><url><loc>https://other.example/letters/body/2020/a.html</loc></url></urlset>';
	assert.equal(counts('other', { ...whole, 'site/sitemap.xml': other }).sitemap, 0);
});

test('without search the other four are compared', () => {
	assert.deepEqual(counts('off', { ...whole, 'site/pagefind/manifest.js': undefined }, false), {
		content: 2,
		pages: 2,
		files: 2,
		sitemap: 2,
		search: null,
		missing: [],
	});
	assert.equal(countsFault({ content: 2, pages: 2, files: 2, sitemap: 2, search: null, missing: [] }), null);
	assert.match(
		countsFault({ content: 2, pages: 1, files: 2, sitemap: 2, search: null, missing: [] }) ?? '',
		/no in the search index/,
	);
});

test('a search index that was not written holds no records', () => {
	assert.equal(counts('unwritten', { ...whole, 'site/pagefind/manifest.js': undefined }).search, 0);
});

test('an archive without letters is whole', () => {
	const empty = counts('empty', {
		'site/index.html': '',
		'site/pagefind/manifest.js': listed(),
	});
	assert.deepEqual(empty, { content: 0, pages: 0, files: 0, sitemap: 0, search: 0, missing: [] });
	assert.equal(countsFault(empty), null);
});

for (const lost of ['content', 'pages', 'files', 'sitemap', 'search'] as const) {
	test(`a letter missing from ${lost} is a fault that names the five numbers`, () => {
		const fault = countsFault({
			content: 41,
			pages: 41,
			files: 41,
			sitemap: 41,
			search: 41,
			missing: [],
			[lost]: 40,
		});
		assert.equal(fault?.match(/\b41\b/g)?.length, 4);
		assert.equal(fault?.match(/\b40\b/g)?.length, 1);
	});
}

const ledger = [
	aRecord('body/2020/a'),
	aRecord('body/2020/old'),
	aRecord('body/2021/b', { version: 2, from: 'body/2020/old' }),
	aRecord('body/2020/gone'),
	aWithdrawal('body/2020/gone'),
];
const recorded = {
	...whole,
	...Object.fromEntries(
		[...Map.groupBy(ledger, ({ letter }) => fileOf(letter))].map(([name, own]) => [
			`content/ledger/${name}.jsonl`,
			chainedLines(own, null, hexSha256),
		]),
	),
	'content/tombstones/body/2020/gone.md':
		'---\nid: body/2020/gone\nauthority: body\ndate: null\nregistrationIndex: "1"\n---\n',
	'site/letters/body/2020/a/v1.md': '',
	'site/letters/body/2020/old.html': '',
	'site/letters/body/2021/b/v1.html': '',
	'site/letters/body/2021/b/v1.md': '',
	'site/letters/body/2021/b/v2.html': '',
	'site/letters/body/2021/b/v2.md': '',
	'site/letters/body/2020/gone.html': '',
	'site/letters/body/2020/gone/v1.html': '',
};

test('tombstones and former addresses are no letters, and what the ledger promises is there', () => {
	const all = counts('recorded', recorded);
	assert.deepEqual(all, { content: 2, pages: 2, files: 2, sitemap: 2, search: 2, missing: [] });
	assert.equal(countsFault(all), null);
});

for (const lost of [
	'2020/old.html',
	'2020/gone.html',
	'2020/gone/v1.html',
	'2021/b/v1.md',
	'2020/a/v1.html',
]) {
	test(`a build without ${lost} is a fault that names it`, () => {
		const all = counts(`without-${lost.replaceAll('/', '-')}`, {
			...recorded,
			[`site/letters/body/${lost}`]: undefined,
		});
		assert.deepEqual(all.missing, [`letters/body/${lost}`]);
		assert.match(countsFault(all) ?? '', new RegExp(`letters/body/${lost}`));
	});
}

for (const extension of letterForms) {
	test(`a letter without its ${extension} is counted out`, () => {
		const files = { ...whole, [`site/letters/body/2021/b.${extension}`]: undefined };
		assert.equal(counts(`no-${extension}`, files).files, 1);
	});
}

/** The files that are beside letters' pages. */
/** The list of an index, of as many pages in each language. */
function listed(...pages: readonly number[]): string {
	const languages = Object.fromEntries(pages.map((page_count, at) => [`l${at}`, { page_count }]));
	return Buffer.from(
		packIndexFile(Buffer.from(JSON.stringify({ parts: [{ entry: { languages } }] }))),
	).toString();
}

function beside(...letters: string[]): Record<string, string> {
	return Object.fromEntries(
		letters.flatMap((letter) => letterForms.map((extension) => [`site/letters/${letter}.${extension}`, ''])),
	);
}

function counts(name: string, files: Record<string, string | undefined>, search = true) {
	const dir = join(root, name);
	for (const [file, content] of Object.entries(files)) {
		if (content === undefined) continue;
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), content);
	}
	return countLetters(join(dir, 'site'), { contentFolder: join(dir, 'content'), url }, search);
}

function sitemap(...paths: string[]): string {
	return `<urlset>${paths.map((page) => `<url><loc>${url}${page}</loc></url>`).join('\n')}</urlset>`;
}
