import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { kindsInWords } from '#archive/jurisdictions/kinds-in-words.ts';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { aLetter } from '#archive/letter/testing/a-letter.ts';
import { unpackIndexFile } from '#archive/search/index-file.ts';
import { storeLetter } from '#archive/search/stored-letter.ts';
import { literalKey } from '#archive/search/word-key.ts';
import { formatDocument } from '#store/document/document.ts';
import { once } from '../../../scripts/testing/once.ts';
import { publishedFiles } from '../published-files.ts';
import { buildSearchIndex } from '../search-index/build-search-index.ts';
import { leakReport } from './leak-report.ts';
import { leaksInLetter } from './leaks-in-letter.ts';
import { leaksInSource } from './leaks-in-source.ts';
import { type Leak, scanForLeaks } from './scan-for-leaks.ts';

const root = mkdtempSync(join(tmpdir(), 'leak-gate-'));
after(() => rmSync(root, { recursive: true }));

const known = {
	emails: new Set(['rada@vyhadiv.example']),
	phones: new Set(['499012345']),
	emailDomains: ['gov.example'],
};
const findLeaks = {
	inText: (text: string) => ua.findLeaks(text, known),
	inLetter: (text: string) => leaksInLetter(text, ua, known),
	inSource: (text: string) => leaksInSource(text, ua, known),
};

/** A value of each kind that has a form; none belongs to anybody. */
const planted = {
	'request-address': 'foi+request-12345-0a1b2c3d@zapyty.example',
	email: 'olena.vyhadana@poshta.example',
	phone: '+380671234567',
	'tax-number': '3184710691',
	passport: 'АА123456',
	iban: 'UA213223130000026007233566001',
	card: '4149430000987654',
	social: 't.me/olena_vyhadana',
	'id-document': 'УНЗР 19800203-01234',
	'birth-date': '03.02.1980 р.н.',
	'home-address': 'проживає: вул. Тиха, буд. 5, кв. 7',
	vehicle: 'автомобіль заявника АА1234ВС',
	ip: 'IP-адреса 91.218.44.17',
	health: 'пацієнт хворіє на астму',
	conviction: 'засуджений за ст. 185 КК України',
} as const;

/** Kinds that letters of an unknown encoding hide: their form has Cyrillic letters. */
const cyrillic: ReadonlySet<string> = new Set([
	...['passport', 'id-document', 'birth-date', 'home-address', 'vehicle', 'health', 'conviction', 'ip'],
]);

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
		if (name === 'a.bin' && cyrillic.has(kind)) continue;
		test(`finds ${kind} in ${name}, tells file, kind and line, and not the value`, () => {
			const dir = site(`${kind}-${name}`, { 'clean.html': '<p>Лист</p>', [name]: write(value) });
			const leaks = scanForLeaks(dir, findLeaks);
			assert.deepEqual(leaks, [{ file: name, kind, line: name.endsWith('.gz') ? null : 2 }]);
			assert.ok(scanForLeaks(dir, findLeaks, { isQuick: true }).length > 0);
			assertTold(leakReport(leaks), name, kind, value);
		});
	}
}

/** A letter of the archive around a sentence, in its Markdown file. */
function letterFile(sentence: string, post: string | null = 'Голова'): string {
	const letter = aLetter({
		id: '91000000/2031/1',
		addressee: '[приховано: ім’я запитувача]',
		letterhead: ['ЗЕЛЕНОГІРСЬКА МІСЬКА РАДА'],
		signatory: { post, name: 'Ігор ТРАВНЕВИЙ' },
		redactions: { 'requester-name': 1 },
	});
	return formatDocument(letter, `${sentence}\n`);
}

const written = [
	...['olena.vyhadana (at) ukr.net', 'olena.vyhadana @ ukr.net', 'паспорт № 001234567', 'паспорт AA 123456'],
	...['UА213223130000026007233566001', 'РНОКПП 31847 10691', 'проживає: вул. Тиха, буд. 5, кв. 7'],
	...['03.02.1980 р.н.', 'гр. Степовик Остап Олегович', '19800203-01234', 'Пацієнтку Степовик О.О. оглянуто'],
	...['| ПІБ | Сума |\n| --- | --- |\n| Степовик О.О. | 1000 |', 'olena\\_vyhadana@poshta\\.example'],
	...['| Прізвище | РНОКПП |\n| --- | --- |\n| Степовик | 3184710691 |'],
	...['Мешканець Степовик Остап скаржиться', 'тел. О67 123 4З 67', '067\u034F123\u316445\u00AD67'],
];
for (const form of written) {
	test(`a letter with «${form}» planted by hand fails the build`, () => {
		const dir = site(`letter-${written.indexOf(form)}`, {
			'letters/91000000/2031/1.md': letterFile(`Повідомляємо:\n\n${form}`),
		});
		for (const isQuick of [false, true]) assert.notDeepEqual(scanForLeaks(dir, findLeaks, { isQuick }), []);
	});
}

test('whoever signs, holds a post, or was left to a person, fails no build', () => {
	const open = [
		'У парку 24 лавки.',
		'Начальник відділу Степовик О.О. відповів.',
		'Школа імені Лесі Українки працює.',
	];
	for (const [at, sentence] of open.entries()) {
		const dir = site(`open-${at}`, {
			'letters/91000000/2031/1.md': letterFile(sentence),
			'letters/91000000/2031/1.html': `<p>${sentence}</p>`,
		});
		assert.deepEqual(scanForLeaks(dir, findLeaks, { isQuick: true }), [], sentence);
		assert.deepEqual(scanForLeaks(dir, findLeaks), [], sentence);
	}
});

test('a name in the copy of a source in plain text fails the build', () => {
	const copy =
		'ЗЕЛЕНОГІРСЬКА МІСЬКА РАДА\n\n01.02.2031 № 1\n\nСтеповику Остапу Олеговичу\n\nПовідомляємо таке.\n';
	const sha256 = createHash('sha256').update(copy).digest('hex');
	const dir = site('source', {
		'letters/91000000/2031/1.md': `---\nsource:\n  copy:\n    extension: .txt\n    sha256: ${sha256}\n---\nТак.\n`,
		'letters/91000000/2031/1.txt': copy,
	});
	assert.deepEqual(
		scanForLeaks(dir, findLeaks).map(({ kind }) => kind),
		['requester-name'],
	);
});

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

/** Leaks of one search index, with a letter for each kind that is planted. */
const leaksOfIndex = once(async () => scanForLeaks(await indexed('kinds', planted), findLeaks));

for (const [kind, value] of Object.entries(planted)) {
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
		const dir = await indexed(`words-${kind}`, { [kind]: planted[kind] });
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
	const words = publishedFiles(dir).filter((file) => file.endsWith('.pf_index.js'));
	assert.ok(
		words.some((file) =>
			gunzipSync(unpackIndexFile(readFileSync(join(dir, file)))).includes(literalKey(planted['tax-number'])),
		),
	);
	assert.deepEqual(scanForLeaks(dir, findLeaks), []);
});

test('raises no alarm on what only looks alike, nor on Pagefind’s own programs', async () => {
	const dir = await harmless();
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
	const dir = site(name, Object.fromEntries(pages));
	assert.equal(await buildSearchIndex(dir), pages.length);
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

test('passes a page image that its letter names by checksum, and no other', () => {
	const drawn = 'RIFF drawn by ingest';
	const sha256 = createHash('sha256').update(drawn).digest('hex');
	const images = (...sums: string[]) =>
		`---\nsource:\n  copy:\n    extension: .pdf\n    images:\n${sums.map((sum) => `      - width: 9\n        height: 9${sum}\n`).join('')}---\nТак.\n`;
	const dir = site('page-images', {
		'letters/90000015/2021/1.md': images(
			`\n        sha256: ${sha256}`,
			`\n        sha256: ${'0'.repeat(64)}`,
		),
		'letters/90000015/2021/1/page-1.webp': drawn,
		'letters/90000015/2021/1/page-2.webp': drawn,
		'letters/90000015/2021/1/page-3.webp': drawn,
		'letters/90000015/2021/1/photo.jpg': drawn,
		'letters/90000015/2021/before.md': images(''),
		'letters/90000015/2021/before/page-1.webp': drawn,
	});
	assert.deepEqual(
		scanForLeaks(dir, findLeaks).map(({ file, kind }) => `${posix.basename(file)} ${kind}`),
		['page-2.webp unreadable', 'page-3.webp unreadable', 'photo.jpg unreadable'],
	);
});

test('a copy in plain text that was put in place of another is no copy of the letter', () => {
	const dir = site('swapped', {
		'letters/91000000/2031/1.md': letterFile('Так.'),
		'letters/91000000/2031/1.txt': 'Інший лист.\n',
	});
	assert.deepEqual(scanForLeaks(dir, findLeaks), [
		{ file: 'letters/91000000/2031/1.txt', kind: 'unreadable', line: null },
	]);
});

test('a name in a file of the publisher’s own fails the build, an editor’s with the post does not', () => {
	const dir = site('public', {
		'note.txt': 'Скаргу подала Степовик Остапа Олегівна',
		'editor.txt': 'Редактор Степовик Остап Олегович',
		'programme.js': 'const a = "Степовик Остап Олегович"',
	});
	const own = new Set(['note.txt', 'editor.txt', 'programme.js']);
	const found = scanForLeaks(
		dir,
		{ ...findLeaks, inWords: (text) => kindsInWords([text], ua, known) },
		{ own },
	);
	assert.deepEqual(found, [{ file: 'note.txt', kind: 'person-name', line: null }]);
});

test('what a page says besides its letter is looked at when the letter was, beside its own words too', () => {
	const letter = letterFile('Повідомляємо: у парку 24 лавки.');
	const page = 'letters/91000000/2031/1.html';
	for (const [at, html] of [
		'<p>Повідомляємо: у парку 24 лавки.</p><p>+380671234567</p>',
		'<meta content="Про лавки"><meta content="olena.vyhadana@poshta.example">',
		'<p>Про лавки, тел. 067 123 45 67</p>',
		'<p>067 123 2031-02-01</p><p>РНОКПП 3184710691</p>',
	].entries()) {
		const dir = site(`beside-${at}`, { 'letters/91000000/2031/1.md': letter, [page]: html });
		const found = scanForLeaks(dir, findLeaks, { isQuick: true });
		assert.ok(
			found.some(({ file }) => file === page),
			html,
		);
	}
});
