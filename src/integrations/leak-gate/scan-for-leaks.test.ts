import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { kindsInWords } from '#archive/jurisdictions/kinds-in-words.ts';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { aLetter } from '#archive/letter/testing/a-letter.ts';
import { storeLetter } from '#archive/search/stored-letter.ts';
import { formatDocument } from '#store/document/document.ts';
import { leakReport } from './leak-report.ts';
import { scanForLeaks } from './scan-for-leaks.ts';
import { assertTold, contacts, findLeaks, leakySite } from './testing/leaky-site.ts';
import { planted } from './testing/planted.ts';

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
			const dir = leakySite(`${kind}-${name}`, { 'clean.html': '<p>Лист</p>', [name]: write(value) });
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
		const dir = leakySite(`letter-${written.indexOf(form)}`, {
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
		const dir = leakySite(`open-${at}`, {
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
	const dir = leakySite('source', {
		'letters/91000000/2031/1.md': `---\nsource:\n  copy:\n    extension: .txt\n    sha256: ${sha256}\n---\nТак.\n`,
		'letters/91000000/2031/1.txt': copy,
	});
	assert.deepEqual(
		scanForLeaks(dir, findLeaks).map(({ kind }) => kind),
		['requester-name'],
	);
});

test('finds a value in a name, and does not show the name', () => {
	const dir = leakySite('name', { 'letters/olena@poshta.example.html': '' });
	const leaks = scanForLeaks(dir, findLeaks);
	assert.deepEqual(leaks, [{ file: 'letters/(name)', kind: 'email', line: null }]);
	assert.doesNotMatch(leakReport(leaks), /olena/);
});

test('finds a value that goes over a line end, on the line where it ends', () => {
	const dir = leakySite('lines', { 'a.txt': 'Лист\nтел. (067) 123\n45-67\nКінець' });
	assert.deepEqual(scanForLeaks(dir, findLeaks), [{ file: 'a.txt', kind: 'phone', line: 3 }]);
});

test('reports every leak at once, grouped by file', () => {
	const dir = leakySite('many', {
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
			scanForLeaks(leakySite(`tag-${at}`, stored(`rada@vyhadiv.example ${'x'.repeat(at)}`)), findLeaks),
			[],
		);
	const leaks = scanForLeaks(leakySite('tag-leak', stored(planted.email)), findLeaks);
	assert.deepEqual(leaks, [{ file, kind: 'email', line: null, page: 'letters/91000000/2018/25-k.html' }]);
	assert.match(
		leakReport(leaks),
		/uk_1a2b3c4\.pf_fragment: email in the text of letters\/91000000\/2018\/25-k\.html\n/,
	);
});

test('passes the copy of a source that its letter names by checksum, and no other', () => {
	const pdf = '%PDF-1.7 invented';
	const sha256 = createHash('sha256').update(pdf).digest('hex');
	const letter = (sum: string) =>
		`---\nsource:\n  copy:\n    extension: .pdf\n    sha256: ${sum}\n---\nТак.\n`;
	const folder = 'letters/90000015/2021';
	const dir = leakySite('checked-copy', {
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
	const dir = leakySite('page-images', {
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
	const dir = leakySite('swapped', {
		'letters/91000000/2031/1.md': letterFile('Так.'),
		'letters/91000000/2031/1.txt': 'Інший лист.\n',
	});
	assert.deepEqual(scanForLeaks(dir, findLeaks), [
		{ file: 'letters/91000000/2031/1.txt', kind: 'unreadable', line: null },
	]);
});

test('a name in a file of the publisher’s own fails the build, an editor’s with the post does not', () => {
	const dir = leakySite('public', {
		'note.txt': 'Скаргу подала Степовик Остапа Олегівна',
		'editor.txt': 'Редактор Степовик Остап Олегович',
		'programme.js': 'const a = "Степовик Остап Олегович"',
	});
	const own = new Set(['note.txt', 'editor.txt', 'programme.js']);
	const found = scanForLeaks(
		dir,
		{ ...findLeaks, inWords: (text) => kindsInWords([text], ua, contacts) },
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
		const dir = leakySite(`beside-${at}`, { 'letters/91000000/2031/1.md': letter, [page]: html });
		const found = scanForLeaks(dir, findLeaks, { isQuick: true });
		assert.ok(
			found.some(({ file }) => file === page),
			html,
		);
	}
});

test('a list too large to be held is looked at to its end, and over the border of its parts', () => {
	const phone = '067 123-45-67';
	const lines = Array.from({ length: 250_000 }, (_, at) => `<c>Лист ${at % 7} про сквери</c>`);
	const border = Math.floor((4 * 1024 * 1024) / Buffer.byteLength(`${lines[0]}\n`));
	for (const line of [border - 1, border, border + 1, lines.length - 1]) {
		const given = lines.with(line, `<c>Тел. ${phone}</c>`).join('\n');
		assert.ok(Buffer.byteLength(given) > 9_000_000);
		const dir = leakySite(`large-${line}`, { 'finding-aid.xml': given });
		const found = [{ file: 'finding-aid.xml', kind: 'phone' as const, line: line + 1 }];
		assert.deepEqual(scanForLeaks(dir, findLeaks), found);
		assert.deepEqual(scanForLeaks(dir, findLeaks, { isQuick: true }), found);
	}
	const records = JSON.stringify(lines.map((title) => ({ title })).with(-1, { title: phone }));
	const dir = leakySite('large-records', { 'api/outcomes/given.json': records });
	assert.deepEqual(scanForLeaks(dir, findLeaks), [
		{ file: 'api/outcomes/given.json', kind: 'phone', line: 1 },
	]);
});
