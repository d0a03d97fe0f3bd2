import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { deflateRawSync, gunzipSync } from 'node:zlib';
import { type FileEdits, packEdits } from '#archive/search/index-edits.ts';
import { packIndexFile, unpackIndexFile } from '#archive/search/index-file.ts';
import { literalKey } from '#archive/search/word-key.ts';
import { filesUnder } from '#store/files/files-under.ts';
import { once } from '../../../scripts/testing/once.ts';
import { temporaryFolder } from '../../../scripts/testing/temporary-folder.ts';
import { buildSearchIndex } from '../search-index/build-search-index.ts';
import { wordEdits } from '../search-index/merge-edits.ts';
import type { Leak } from './leak.ts';
import { leakReport } from './leak-report.ts';
import { scanForLeaks } from './scan-for-leaks.ts';
import { assertTold, findLeaks, leakySite, writeInto } from './testing/leaky-site.ts';
import { planted } from './testing/planted.ts';

/** What Pagefind puts before the content of each of its files. */
const signature = 'pagefind_dcd';
/** A name too: a page, a fragment and a filter say it in its order. */
const values = { ...planted, 'person-name': 'гр. Степовик Остап Олегович' };

/** One search index, with a letter for each kind that is planted, and its leaks. */
const indexOfKinds = once(() => indexed('kinds', values));
const leaksOfIndex = once(async () => scanForLeaks(await indexOfKinds(), findLeaks));
/** Leaks of its words and their lists alone: what shows them is gone. */
const leaksOfWords = once(async () => {
	const dir = temporaryFolder('leak-gate-words');
	cpSync(await indexOfKinds(), dir, { recursive: true });
	for (const file of filesUnder(dir)) {
		if (/\.(?:html|pf_fragment\.js|pf_filter\.js)$/.test(file)) rmSync(join(dir, file));
	}
	return scanForLeaks(dir, findLeaks);
});

for (const [kind, value] of Object.entries(values)) {
	test(`finds ${kind} in a fragment and a filter of a real search index`, async () => {
		const leaks = await leaksOfIndex();
		const page = `letters/91000000/2018/${kind}.html`;
		const isFound = (is: (leak: Leak) => boolean) => leaks.some((leak) => leak.kind === kind && is(leak));
		assert.ok(isFound(({ file }) => file === page));
		assert.ok(isFound((leak) => leak.file.endsWith('.pf_fragment.js') && leak.page === page));
		assert.ok(isFound(({ file }) => file.endsWith('.pf_filter.js')));
		assertTold(leakReport(leaks), '.pf_fragment', kind, value);
	});
}

for (const kind of ['phone', 'tax-number', 'iban'] as const) {
	test(`finds ${kind} among the words of a real search index that no fragment shows`, async () => {
		const leaks = await leaksOfWords();
		assert.ok(leaks.some((leak) => leak.kind === kind && leak.file.endsWith('.pf_index.js')));
		// The list of indexes names their first and last words.
		assert.ok(leaks.every(({ file }) => /\.pf_(?:index|meta)\.js$/.test(file)));
	});
}

test('finds a value in the list of fields of a real search index', async () => {
	const dir = await indexed('meta', { field: '' }, `<p data-pagefind-meta="${planted.email}">1</p>`);
	const leaks = scanForLeaks(dir, findLeaks).filter(({ file }) => file.endsWith('.pf_meta.js'));
	assert.deepEqual(
		leaks.map(({ kind }) => kind),
		['email'],
	);
});

/** An index of letters with numbers that only look like a person's. */
const harmless = once(() =>
	indexed('harmless', {
		glued: `сума ${planted['tax-number'].replace(/^(.)(...)(...)/, '$1 $2 $3 ')} грн`,
		registered: 'Лист № 22431/7/99-00-05-05-01-07 від 03.04.2018',
	}),
);

test('a number that is one only in the index, of groups that a letter writes apart, is no tax number', async () => {
	const dir = await harmless();
	const words = filesUnder(dir).filter((file) => file.endsWith('.pf_index.js'));
	assert.ok(
		words.some((file) =>
			gunzipSync(unpackIndexFile(readFileSync(join(dir, file)))).includes(literalKey(planted['tax-number'])),
		),
	);
	assert.deepEqual(scanForLeaks(dir, findLeaks), []);
});

test('raises no alarm on what only looks alike, nor on Pagefind’s own programs', async () => {
	const dir = await harmless();
	writeInto(dir, {
		'hash.json': `{"sha256":"${'0671234567ab3184710691'.padEnd(64, '0')}","integrity":"sha256-${Buffer.from(planted.email).toString('base64')}"}`,
		'a.html': `<link rel="stylesheet" href="a.B1g8@2x.css"><p>код ЄДРПОУ 91000000, 1 234 567 890 грн, (04990) 1-23-45, rada@vyhadiv.example, zapyt@oda.gov.example</p><nav><a href="1.html">2018</a><a href="2.html">2019</a><a href="3.html">2020</a></nav>`,
		'a.css': '@media (min-width: 40em) { a { color: #06712345 } } @font-face { src: url(a@2x.woff2) }',
		'sitemap.xml':
			'<url><loc>https://archive.example/letters/91000000/2018/25-k-170iz</loc><lastmod>2018-04-03</lastmod></url>',
	});
	assert.deepEqual(scanForLeaks(dir, findLeaks), []);
});

/** A site of letter pages, each with a value in its text and in a filter, indexed by Pagefind itself. */
async function indexed(name: string, values: Readonly<Record<string, string>>, more = ''): Promise<string> {
	const page = (value: string) => {
		const filter = value && `<p data-pagefind-filter="from">${value}</p>`;
		return `<!doctype html><html lang="uk"><title>Лист</title><main data-pagefind-body><h1>Лист</h1><p>Пише ${value} про дорогу</p>${filter}${more}</main></html>`;
	};
	const pages = Object.entries(values).map(([slug, value]) => [
		`letters/91000000/2018/${slug}.html`,
		page(value),
	]);
	const dir = leakySite(name, Object.fromEntries(pages));
	assert.equal(await buildSearchIndex(dir), pages.length);
	return dir;
}

test('finds a value that only the newest letters bring into an index, and refuses edits that fit no index', async () => {
	const dir = temporaryFolder('leak-gate-edits');
	cpSync(await indexOfKinds(), dir, { recursive: true });
	for (const file of filesUnder(dir))
		if (/\.(?:html|pf_fragment\.js|pf_filter\.js)$/.test(file)) rmSync(join(dir, file));
	const [index = ''] = filesUnder(dir).filter((file) => file.endsWith('.pf_index.js'));
	const content = gunzipSync(unpackIndexFile(readFileSync(join(dir, index)))).subarray(signature.length);
	const words = [[literalKey(planted['tax-number']), [[0, [1], []]], []]] as const;
	const name = index.slice('pagefind/'.length, -'.js'.length);
	const write = (edits: readonly FileEdits[]) =>
		writeFileSync(join(dir, 'pagefind/newest.pf_edits.js'), packIndexFile(deflateRawSync(packEdits(edits))));
	const leaksOfEdits = () => scanForLeaks(dir, findLeaks).filter(({ file }) => file.endsWith('.pf_edits.js'));
	write([{ file: name, edits: wordEdits(content, words, 9) }]);
	assert.ok(leaksOfEdits().some(({ kind }) => kind === 'tax-number'));
	write([{ file: 'index/none.pf_index', edits: [] }]);
	assert.deepEqual(
		leaksOfEdits().map(({ kind }) => kind),
		['unreadable'],
	);
});
