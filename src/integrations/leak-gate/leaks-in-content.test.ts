import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { leaksInContent } from './leaks-in-content.ts';
import { wordFinders } from './testing/leaky-site.ts';
import { planted } from './testing/planted.ts';

const root = mkdtempSync(join(tmpdir(), 'leaks-in-content-'));
after(() => rmSync(root, { recursive: true }));

/** A value of each kind that the archive masks, as somebody may write it; none belongs to anybody. */
const writtenValues = {
	...planted,
	phone: 'тел. +380671234567',
	'tax-number': 'РНОКПП 3184710691',
	passport: 'паспорт АА123456',
	card: 'картка 4149430000987654',
	'person-name': 'гр. Степовик Остап Олегович',
} as const;

const line = (reason: string) =>
	JSON.stringify({
		...{ event: 'withdrawal', letter: '45000000/2031/1', release: 1, date: '2031-02-01' },
		...{ category: 'error', reason, previous: null },
	});

const places: Readonly<Record<string, readonly [file: string, write: (value: string) => string]>> = {
	'a body’s name': ['authorities/45000000.md', (value) => `---\nname: ${JSON.stringify(value)}\n---\n`],
	'a body’s written name': [
		'authorities/1.md',
		(value) => `---\nwrittenNames:\n  - ${JSON.stringify(value)}\n---\n`,
	],
	'the note about a body': ['authorities/2.md', (value) => `---\nname: Рада\n---\nПишіть: ${value}\n`],
	'a request’s title': ['requests/r.example/7.md', (value) => `---\ntitle: ${JSON.stringify(value)}\n---\n`],
	'a request’s body': [
		'requests/r.example/8.md',
		(value) => `---\nbodyName: ${JSON.stringify(value)}\n---\n`,
	],
	'what stays of a letter': [
		'tombstones/45000000/2031/1.md',
		(value) => `---\nregistrationIndex: ${JSON.stringify(value)}\n---\n`,
	],
	'a note on what stays': [
		'tombstones/45000000/2031/2.md',
		(value) => `---\nid: 45000000/2031/2\n---\n${value}\n`,
	],
	'a page': ['pages/parky.uk.md', (value) => `---\ntitle: Парки\n---\n\n# Парки\n\n- Пише ${value}\n`],
	'a page’s title': [
		'pages/skvery.uk.md',
		(value) => `---\ntitle: ${JSON.stringify(`Пише ${value}`)}\n---\n\nТак.\n`,
	],
	'a table of a page': [
		'pages/alei.uk.md',
		(value) => `---\ntitle: Алеї\n---\n\n| Хто |\n| --- |\n| ${value} |\n`,
	],
	'the ledger': ['ledger/45000000/2031.jsonl', (value) => `${line('Помилка.')}\n${line(value)}\n`],
};

for (const [place, [file, write]] of Object.entries(places)) {
	for (const [kind, value] of Object.entries(writtenValues)) {
		test(`finds ${kind} in ${place}`, () => {
			const content = folder(`${kind}-${place}`, { [file]: write(value) });
			const leaks = leaksInContent(content, wordFinders);
			assert.ok(
				leaks.some((leak) => leak.kind === kind || leak.kind === 'requester-name'),
				JSON.stringify(leaks),
			);
			for (const leak of leaks) assert.equal(leak.file, join(content, file));
			if (place === 'the ledger') assert.equal(leaks[0]?.line, 2);
		});
	}
}

for (const slug of [
	'sprava_zrazkovoi_hanny',
	'skarha_oleny_petrivny_tykhoi',
	'lyst_ivana_prykladenka',
	'tel_0671234567',
]) {
	test(`finds somebody in the address ${slug}`, () => {
		const content = folder(slug, { 'requests/r.example/9.md': `---\nslug: ${slug}\n---\n` });
		assert.equal(leaksInContent(content, wordFinders).length, 1);
	});
}

test('lets a page say the words that were opened in it, as that kind and in that page alone', () => {
	const page = (words: string, text: string) =>
		`---\ntitle: Парки\nkeep:\n  - kind: person-name\n    words: ${words}\n---\n\n${text}\n`;
	const name = 'Степовик Остап Олегович';
	const asked = (text: string) =>
		leaksInContent(folder(text, { 'pages/a.uk.md': page(name, text) }), wordFinders).map(({ kind }) => kind);
	assert.deepEqual(asked(`Пише гр. ${name}.`), []);
	assert.deepEqual(asked(`Пишуть гр. ${name} і гр. Зразкова Ганна Петрівна.`), ['person-name']);
	assert.deepEqual(asked(`Пише гр. ${name}, тел. +380671234567.`), ['phone']);
});

test('asks of a page what it says, not what it quotes: that stands in its letter', () => {
	const text = '::quote[повідомив гр. Степовик Остап Олегович]{letter="45000000/2031/1"}\n';
	const content = folder('quoting', { 'pages/a.uk.md': `---\ntitle: Парки\n---\n\n${text}` });
	assert.deepEqual(leaksInContent(content, wordFinders), []);
});

test('raises no alarm on bodies, streets, works, titles and dates', () => {
	const content = folder('clean', {
		'authorities/45000000.md':
			'---\nid: "45000000"\nedrpou: "45000000"\nname: Вигадівська міська рада\nwrittenNames:\n  - ВИКОНАВЧИЙ КОМІТЕТ ВИГАДІВСЬКОЇ МІСЬКОЇ РАДИ\ncontacts:\n  address: вул. Лесі Українки, 1, м. Вигадів, 00001\n  phones:\n    - (0499) 01-23-45\n  emails:\n    - rada@vyhadiv.example\n---\nГолова ради Степовик Остап Олегович.\n',
		'requests/r.example/7.md':
			'---\nid: r.example/7\nslug: remont_vulytsi_shevchenka\ntitle: Ремонт вулиці Шевченка\nbodyName: Вигадівська міська рада\ncreatedAt: "2031-01-28"\n---\n',
		'tombstones/45000000/2031/1.md':
			'---\nid: 45000000/2031/1\ndate: "2031-02-01"\nregistrationIndex: 22431/7/99-00-05-05-01-07\n---\n',
		'pages/parky.uk.md':
			'---\ntitle: "Хто вирубує сквери на вулиці Шевченка"\ndate: 2031-05-02\n---\n\nГолова Вигадівської міської ради Степовик Остап Олегович підписав рішення № 12 від 12.03.2031. Код ЄДРПОУ 45000000.\n',
		'ledger/45000000/2031.jsonl': `${line('У листі залишилися відомості про особу.')}\n`,
	});
	assert.deepEqual(leaksInContent(content, wordFinders), []);
});

function folder(name: string, files: Readonly<Record<string, string>>): string {
	const content = join(root, name);
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(content, file)), { recursive: true });
		writeFileSync(join(content, file), text);
	}
	return content;
}
