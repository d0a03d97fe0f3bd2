import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { unpackIndexFile } from '#archive/search/index-file.ts';
import { storeLetter } from '#archive/search/stored-letter.ts';
import { literalKey } from '#archive/search/word-key.ts';
import { publishedFiles } from '../published-files.ts';
import { buildSearchIndex } from '../search-index/build-search-index.ts';
import { leakReport } from './leak-report.ts';
import { scanForLeaks } from './scan-for-leaks.ts';

const root = mkdtempSync(join(tmpdir(), 'leak-gate-'));
after(() => rmSync(root, { recursive: true }));

const known = {
	emails: new Set(['rada@vyhadiv.example']),
	phones: new Set(['499012345']),
	emailDomains: ['gov.example'],
};
const findLeaks = (text: string) => ua.findLeaks(text, known);

/** A value of each kind that has a form; none belongs to anybody. */
const planted = {
	'request-address': 'foi+request-12345-0a1b2c3d@zapyty.example',
	email: 'olena.vyhadana@poshta.example',
	phone: '+380671234567',
	'tax-number': '3184710691',
	passport: 'АА123456',
	iban: 'UA213223130000026007233566001',
} as const;

const files: Readonly<Record<string, (value: string) => string | Uint8Array>> = {
	'a.html': (value) => `<!doctype html>\n<p>Лист від ${value}.</p>`,
	'attribute.html': (value) => `<!doctype html>\n<meta content="Лист від ${value}">`,
	'a.md': (value) => `# Лист\n- від ${value}\n`,
	'a.json': (value) => `{\n"text": ${JSON.stringify(value)}}`,
	'a.xml': (value) => `<?xml version="1.0"?>\n<title>Лист ${value}</title>`,
	'a.txt': (value) => `Лист\n${value}\n`,
	'a.css': (value) => `a {}\n/* ${value} */`,
	'a.js': (value) => `let a;\nconst b="${value}";`,
	'a.svg': (value) => `<svg>\n<text>${value}</text></svg>`,
	'a.webmanifest': (value) => `{\n"name":"${value}"}`,
	'a.bib': (value) => `@misc{a,\nnote={${value}}}`,
	'without-type': (value) => `Лист\n${value}`,
	'a.bin': (value) => Buffer.concat([Buffer.from([0, 255, 254, 10]), Buffer.from(` ${value} `, 'utf8')]),
	'a.txt.gz': (value) => gzipSync(`Лист ${value}`),
};

for (const [name, write] of Object.entries(files)) {
	for (const [kind, value] of Object.entries(planted)) {
		// Cyrillic letters of a passport cannot be told in bytes of an unknown encoding.
		if (name === 'a.bin' && kind === 'passport') continue;
		test(`finds ${kind} in ${name}, tells file, kind and line, and not the value`, () => {
			const dir = site(`${kind}-${name}`, { 'clean.html': '<p>Лист</p>', [name]: write(value) });
			const leaks = scanForLeaks(dir, findLeaks);
			assert.deepEqual(leaks, [{ file: name, kind, line: name.endsWith('.gz') ? null : 2 }]);
			assertTold(leakReport(leaks), name, kind, value);
		});
	}
}

test('finds a value in a name, and does not show the name', () => {
	const dir = site('name', { 'letters/olena@poshta.example.html': '' });
	const leaks = scanForLeaks(dir, findLeaks);
	assert.deepEqual(leaks, [{ file: 'letters/(name)', kind: 'email', line: null }]);
	assert.doesNotMatch(leakReport(leaks), /olena/);
});

test('finds a value that goes over a line end, on the line where it ends', () => {
	const dir = site('lines', { 'a.txt': 'Лист\nтел. (067) 123\n45-67\nКінець' });
	assert.deepEqual(scanForLeaks(dir, findLeaks), [{ file: 'a.txt', kind: 'phone', line: 3 }]);
});

test('reports every leak at once, grouped by file', () => {
	const dir = site('many', {
		'a.html': `<p>${planted.email}</p>\n<p>${planted.phone}</p>\n<p>${planted.email}</p>`,
		'b.md': planted.iban,
		'c.pdf': '%PDF',
	});
	const report = leakReport(scanForLeaks(dir, findLeaks));
	assert.match(report, /^3 published files hold/);
	assert.match(report, /^ {2}a\.html: email \(lines 1, 3\); phone \(line 2\)$/m);
	assert.match(report, /^ {2}b\.md: iban \(line 1\)$/m);
	assert.match(report, /^ {2}c\.pdf: unreadable$/m);
});

test('a report on a site full of leaks stays short', () => {
	const leaks = Array.from({ length: 5000 }, (_, at) => ({
		file: `${at}.html`,
		kind: 'email' as const,
		line: 1,
	}));
	assert.match(leakReport(leaks), /… and 4900 more/);
	assert.ok(leakReport(leaks).split('\n').length < 110);
});

for (const [kind, value] of Object.entries(planted)) {
	test(`finds ${kind} in a fragment and a filter of a real search index`, async () => {
		const dir = await indexed(`fragment-${kind}`, value);
		const leaks = scanForLeaks(dir, findLeaks);
		for (const type of ['.html', '.pf_fragment.js', '.pf_filter.js']) {
			assert.ok(
				leaks.some((leak) => leak.file.endsWith(type) && leak.kind === kind),
				type,
			);
		}
		assertTold(leakReport(leaks), '.pf_fragment', kind, value);
	});
}

for (const kind of ['phone', 'tax-number', 'iban'] as const) {
	test(`finds ${kind} among the words of a real search index that no fragment shows`, async () => {
		const dir = await indexed(`words-${kind}`, planted[kind]);
		for (const file of publishedFiles(dir)) {
			if (/\.(?:html|pf_fragment\.js|pf_filter\.js)$/.test(file)) rmSync(join(dir, file));
		}
		const leaks = scanForLeaks(dir, findLeaks);
		assert.deepEqual(
			leaks.map((leak) => [/(?:\.pf_\w+)?\.\w+$/.exec(leak.file)?.[0], leak.kind]),
			// The list of indexes names their first and last words: in an index this small, figures come first.
			[
				['.pf_index.js', kind],
				['.pf_meta.js', kind],
			],
		);
	});
}

test('finds a value in the list of fields of a real search index', async () => {
	const dir = await indexed('meta', '', `<p data-pagefind-meta="${planted.email}">1</p>`);
	const leaks = scanForLeaks(dir, findLeaks).filter(({ file }) => file.endsWith('.pf_meta.js'));
	assert.deepEqual(
		leaks.map(({ kind }) => kind),
		['email'],
	);
});

test('a number that is one only in the index, of groups that a letter writes apart, is no tax number', async () => {
	const number = planted['tax-number'];
	const groups = [number.slice(0, 1), number.slice(1, 4), number.slice(4, 7), number.slice(7)];
	const dir = await indexed('glued', `сума ${groups.join(' ')} грн`);
	const words = publishedFiles(dir).filter((file) => file.endsWith('.pf_index.js'));
	assert.ok(
		words.some((file) =>
			gunzipSync(unpackIndexFile(readFileSync(join(dir, file)))).includes(literalKey(number)),
		),
	);
	assert.deepEqual(scanForLeaks(dir, findLeaks), []);
});

test('raises no alarm on what only looks alike, nor on Pagefind’s own programs', async () => {
	const dir = await indexed('clean', 'Лист № 22431/7/99-00-05-05-01-07 від 03.04.2018');
	write(dir, {
		'hash.json': `{"sha256":"${'0671234567ab3184710691'.padEnd(64, '0')}","integrity":"sha256-${Buffer.from(planted.email).toString('base64')}"}`,
		'a.html': `<link rel="stylesheet" href="a.B1g8@2x.css"><p>код ЄДРПОУ 91000000, 1 234 567 890 грн, (04990) 1-23-45, rada@vyhadiv.example, zapyt@oda.gov.example</p><nav><a href="1.html">2018</a><a href="2.html">2019</a><a href="3.html">2020</a></nav>`,
		'a.css': '@media (min-width: 40em) { a { color: #06712345 } } @font-face { src: url(a@2x.woff2) }',
		'sitemap.xml':
			'<url><loc>https://archive.example/letters/91000000/2018/25-k-170iz</loc><lastmod>2018-04-03</lastmod></url>',
	});
	assert.deepEqual(scanForLeaks(dir, findLeaks), []);
});

test('an office’s address in a letter whose title holds a tag is no alarm, and a leak there names the letter', async () => {
	const shown = (text: string) => {
		const content = `Лист «<a href="x">x</a>» ${'дата '.repeat(40)}${text} ${'дата '.repeat(8)}\\`;
		return {
			url: '/letters/91000000/2018/25-k.html',
			content,
			meta: { title: '<a href="x">x</a>' },
			anchors: [],
		};
	};
	const file = 'pagefind/fragment/uk_1a2b3c4.pf_fragment';
	const stored = (text: string) => ({ [file]: gzipSync(`pagefind_dcd${storeLetter(shown(text))}`) });
	for (let at = 0; at < 40; at += 1)
		assert.deepEqual(
			scanForLeaks(site(`tag-${at}`, stored(`rada@vyhadiv.example ${'x'.repeat(at)}`)), findLeaks),
			[],
		);
	const leaks = scanForLeaks(site('tag-leak', stored(planted.email)), findLeaks);
	assert.deepEqual(leaks, [{ file, kind: 'email', line: null, page: 'letters/91000000/2018/25-k.html' }]);
	assert.match(
		leakReport(leaks),
		/uk_1a2b3c4\.pf_fragment: email in the text of letters\/91000000\/2018\/25-k\.html\n/,
	);
});

function site(name: string, content: Record<string, string | Uint8Array>): string {
	const dir = join(root, name);
	write(dir, content);
	return dir;
}

function write(dir: string, content: Record<string, string | Uint8Array>): void {
	for (const [file, bytes] of Object.entries(content)) {
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), bytes);
	}
}

/** A site of one letter page with a value in its text and in a filter, indexed by Pagefind itself. */
async function indexed(name: string, value: string, more = ''): Promise<string> {
	const filter = value && `<p data-pagefind-filter="from">${value}</p>`;
	const dir = site(name, {
		'letters/91000000/2018/25-k.html': `<!doctype html><html lang="uk"><title>Лист</title><main data-pagefind-body><h1>Лист</h1><p>Пише ${value} про дорогу</p>${filter}${more}</main></html>`,
	});
	assert.equal(await buildSearchIndex(dir), 1);
	return dir;
}

function assertTold(report: string, file: string, kind: string, value: string): void {
	assert.ok(report.includes(file) && report.includes(kind));
	assert.ok(!report.includes(value));
	assert.match(report, /docs\/diagnostics\/leak-in-published-file\.md/);
}

test('passes the copy of a source that its letter names by checksum, and no other', () => {
	const pdf = '%PDF-1.7 invented';
	const sha256 = createHash('sha256').update(pdf).digest('hex');
	const letter = (sum: string) =>
		`---\nsource:\n  copy:\n    extension: .pdf\n    sha256: ${sum}\n---\nТак.\n`;
	const folder = 'letters/90000015/2021';
	const dir = site('checked-copy', {
		[`${folder}/named.md`]: letter(sha256),
		[`${folder}/named.pdf`]: pdf,
		[`${folder}/changed.md`]: letter('0'.repeat(64)),
		[`${folder}/changed.pdf`]: pdf,
		[`${folder}/alone.pdf`]: pdf,
		[`${folder}/named.docx`]: pdf,
	});
	assert.deepEqual(
		scanForLeaks(dir, findLeaks).map(({ file, kind }) => `${posix.basename(file)} ${kind}`),
		['alone.pdf unreadable', 'changed.pdf unreadable', 'named.docx unreadable'],
	);
});
