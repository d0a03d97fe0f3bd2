import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { runHere } from '../cli/testing/run-here.ts';
import { checkSizeCommand } from './command.ts';
import { folderSize } from './folder-size.ts';
import { hosts, overLimits } from './hosts.ts';
import { sizeLimit, sizeVerdict } from './size-verdict.ts';
import { whatMayGo } from './what-may-go.ts';

/** Example: `Cloudflare Pages Free` */
const plan = / (?:Free|Pro)$/;

/** Examples: `May be left out: `, `Stays, for citations and proofs lead there: ` */
const verdict = /^(?:May be left out|Stays, [^:]+): /;

const root = mkdtempSync(join(tmpdir(), 'size-'));
after(() => rmSync(root, { recursive: true }));

mkdirSync(join(root, 'letters/a'), { recursive: true });
mkdirSync(join(root, 'empty'));
writeFileSync(join(root, 'index.html'), 'x'.repeat(10));
writeFileSync(join(root, 'letters/a/b.html'), 'я'.repeat(300));
writeFileSync(join(root, 'letters/c.html'), 'x'.repeat(400));

test('adds up bytes and files, by folder', () => {
	assert.deepEqual(folderSize(root), {
		bytes: 1010,
		files: 3,
		largestFile: 600,
		folders: new Map([
			['.', 10],
			['letters', 1000],
		]),
		kinds: new Map(),
	});
});

for (const [part, level] of [
	[0, 'fine'],
	[0.8, 'fine'],
	[0.81, 'warning'],
	[1, 'warning'],
	[1.001, 'failure'],
] as const) {
	test(`${part * 100} % of the limit is ${level}`, () => {
		const bytes = part * sizeLimit;
		assert.equal(sizeVerdict({ bytes, files: 1, folders: new Map([['letters', bytes]]) }).level, level);
	});
}

test('names the largest folders, largest first', () => {
	const { message } = sizeVerdict(folderSize(root), 1000);
	assert.match(
		message,
		/^0\.0 MB in 3 files: 101 % .+ Largest, in MB: letters 0\.0, \/ 0\.0\. .+site-too-large\.md$/,
	);
});

test('names each host that does not take a site, and which limit it passes', () => {
	const told = (bytes: number, files: number, largestFile: number) =>
		overLimits({ bytes, files, largestFile });
	assert.deepEqual(told(999_000_000, 20_000, 26_000_000), []);
	assert.deepEqual(told(5e6, 20_001, 1000), [
		'Too large for Cloudflare Pages Free: 20001 files; it takes 20000.',
	]);
	assert.deepEqual(told(1_100_000_000, 200_000, 30_000_000), [
		'Too large for GitHub Pages: 1100 MB; it takes 1000.',
		'Too large for Cloudflare Pages Free: 200000 files; it takes 20000.',
		'Too large for Cloudflare Pages Free: a file of 30 MB; it takes 26 a file.',
		'Too large for Cloudflare Pages Pro: 200000 files; it takes 100000.',
		'Too large for Cloudflare Pages Pro: a file of 30 MB; it takes 26 a file.',
	]);
});

test('tells of each kind of files what leaving it out would save, or that it stays', () => {
	const site = mkdtempSync(join(tmpdir(), 'kinds-'));
	after(() => rmSync(site, { recursive: true }));
	const letter = 'letters/91000000/2031/25-k';
	const sizes: Readonly<Record<string, number>> = {
		'index.html': 999_999,
		[`${letter}.html`]: 999_999,
		[`${letter}.json`]: 999_999,
		[`${letter}.md`]: 100_000,
		[`${letter}/v1.html`]: 200_000,
		[`${letter}/v1.md`]: 100_000,
		[`${letter}.pdf`]: 400_000,
		[`${letter}/page-1.webp`]: 500_000,
		[`${letter}/page-2.webp`]: 700_000,
		[`${letter}.oembed.json`]: 300_000,
		'cards/91000000/2031/25-k.png': 600_000,
		'letters/91000000/2031.bib': 999_999,
		'en/letters.html': 1_100_000,
		'data/letters.csv': 1_300_000,
		'offline/0.txt': 1_400_000,
		'pagefind/pagefind.js': 1_500_000,
	};
	for (const [path, bytes] of Object.entries(sizes)) {
		mkdirSync(dirname(join(site, path)), { recursive: true });
		writeFileSync(join(site, path), 'x'.repeat(bytes));
	}
	assert.deepEqual(
		whatMayGo(folderSize(site)).map((sentence) => sentence.replace(verdict, '')),
		[
			'1.2 MB of page images, files: 2 (sources.pageImages: false).',
			'0.9 MB of cards, files: 2 (cards.embed: false, cards.image: false).',
			'0.3 MB of versions, files: 2.',
			'0.1 MB of Markdown, files: 1.',
			'0.4 MB of copies of sources, files: 1 (sources.publish: false).',
			'1.1 MB of pages in another language, files: 1 (languages: only one).',
			'1.3 MB of tables, files: 1 (a smaller data.largestFile).',
			'1.4 MB of lists for offline reading, files: 1 (offline: false).',
			'1.5 MB of search, files: 1 (ARCHIVE_SEARCH=off).',
		],
	);
});

test('the page on hosting names each host and its limit of files', () => {
	const page = readFileSync('docs/hosting.md', 'utf8');
	for (const { name, files } of hosts) {
		assert.ok(page.includes(name.replace(plan, '')), name);
		if (files) assert.ok(page.includes(files.toLocaleString('en')), `${name}: ${files}`);
	}
});

test('the command tells the size of a folder, and what to do where there is none', async () => {
	const run = (...args: string[]) => runHere(checkSizeCommand, args);
	const measured = await run(root);
	assert.equal(measured.code, 0);
	assert.match(measured.stdout, /0\.0 MB in 3 files/);
	const missing = await run(join(root, 'missing'));
	assert.equal(missing.code, 2);
	assert.match(missing.stderr, /npm run build/);
});
