import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { foldSigns } from './fold/fold-signs.ts';
import { ua } from './index.ts';
import { findLeaks } from './leaks.ts';
import { findValues } from './personal-data/find-values.ts';
import { findHomeAddresses } from './personal-data/home-addresses.ts';
import { checkDigit } from './tax-number.ts';

const contacts = {
	emails: new Set(['rada@vyhadansk.example']),
	phones: new Set(['501112233']),
	emailDomains: ['gov.ua'],
};

test('each kind by its form, once', () => {
	const cases: readonly (readonly [string, string])[] = [
		['<a href="mailto:foi+request-12-0a1b2c3d@requests.example">', 'request-address'],
		['"foi%2Brequest-12-0a1b2c3d%40requests.example"', 'request-address'],
		['o.prydumana@mail.example, o.prydumana@mail.example', 'email'],
		['o.prydumana&#64;mail.example', 'email'],
		['тел. +38 (067) 000-00-00', 'phone'],
		['0670000000', 'phone'],
		['РНОКПП 3184710691', 'tax-number'],
		['АА 123456', 'passport'],
		['UA21 3223 1300 0002 6007 2335 6600 1', 'iban'],
		['UA223223130000026007233566001', 'iban'],
	];
	for (const [text, kind] of cases) assert.deepEqual(findLeaks(text, contacts), [kind], text);
});

test('what is public, or only looks alike, is no leak', () => {
	const texts = [
		// a body's address, and what the letter to it is about
		'addresseeDetails:\n  - "вул. Вигадана, 5, м. Вигадів"\nheading: "Про скаргу мешканки"\n',
		'"addresseeDetails":["вул. Вигадана, 5, м. Вигадів"],"heading":"Про скаргу мешканки"',
		'rada@vyhadansk.example, Office@Rada.gov.ua, тел. (050) 111-22-33, (0600) 20-00-01',
		'Write to rada@vyhadansk.example. Please give the address.',
		'pathOf=e=>t.method===`GET`?x.component:null',
		// initials of whom a street is called after
		'addressee:\n  - "Запитувачу"\nletterhead:\n  - "РАДА"\ncontactLines:\n  - "майдан ім. С.П. Вигаданого, 4/2, м. Вигадів, 10000"',
		'request/12, icon@2x.png, astro@7.3.5, @media print',
		'код 04053625, № 3184710691, 0.3184710691, 31847106910, 3184710691 грн',
		'e3184710691f, 3fa-0670000000-1, рахунок UA738999980000355389037001234',
		'НК 026:2021, НА 100000 осіб, ДСТУ 4163:2020, п. 12345, 2026-01-01T00:00:00',
		'"lastmod":"2026-11-23","d":"M0 10.0670000000 3"',
	];
	for (const text of texts) assert.deepEqual(findLeaks(text, contacts), [], text);
});

test('a valid tax number is found in any prose', () => {
	const number = fc
		.integer({ min: 1, max: 42_369 })
		.chain((days) => fc.integer({ min: 0, max: 9999 }).map((serial) => [days, serial] as const))
		.map(([days, serial]) => `${String(days).padStart(5, '0')}${String(serial).padStart(4, '0')}`)
		.map((base) => base + checkDigit(base));
	const around = fc.constantFrom(' ', '\n', '(', '«', ', ', '">', ' – ');
	fc.assert(
		fc.property(
			around,
			number,
			fc.constantFrom(' ', '\n', ')', '»', ', ', '</p>', '.'),
			(before, digits, after) => {
				assert.ok(findLeaks(`слово${before}${digits}${after}слово`, contacts).includes('tax-number'));
			},
		),
	);
});

test('a large file takes time in proportion', { timeout: 30_000 }, async () => {
	const text = 'Рішення № 12/3 від 01.02.2020, сума 12345,67 грн, rada@vyhadansk.example. '.repeat(20_000);
	assert.deepEqual(findLeaks(text, contacts), []);
	// Only between tasks does the test see that its time is over.
	await setImmediate();
});

test('looking near the core of a form finds what the finders find in the whole text', () => {
	const scraps = [
		...[
			'0',
			'67',
			'50',
			'38',
			'123456',
			'3184710691',
			'0671234567',
			'АА',
			'№',
			'+',
			'(',
			')',
			'-',
			' ',
			'.',
			'я',
			'/',
		],
		...[
			'тел. заявника ',
			'РНОКПП ',
			'прожива',
			'є у ',
			'вул. Тиха, 5',
			', кв. 7',
			' р.н.',
			'@olena_v ',
			't.me/olena_v',
			'\n',
		],
	];
	const anatomy = ua.dissect('');
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 40 }), (parts) => {
			const text = parts.join('');
			const folded = foldSigns(text)?.text ?? text;
			const expected = new Set([
				...findValues(folded, anatomy, contacts).map(({ kind }) => kind),
				...findHomeAddresses(folded, anatomy, []).map(({ kind }) => kind),
			]);
			assert.deepEqual(new Set(findLeaks(text, contacts)), expected, `«${text}»`);
		}),
		{ numRuns: 3000 },
	);
});

test('a day is looked at as another that tells the same would be', () => {
	const around = fc.constantFrom(
		...['', ' ', 'від ', 'дитина Степовик О.О., ', 'Степовик О.О. (', 'народився ', ' р.н.', 'д.н. ', ' чт'],
		...[
			'тел. ',
			'паспорт ',
			'РНОКПП ',
			'кв. 5, ',
			'АА',
			' 12',
			'067 ',
			'12-',
			'№ ',
			'Запит',
			' року народження',
		],
		...['@', '.', ':', ' КК ', 'рахунок ', 'посвідчення № ', '<time datetime="', '">', '–', ', проживає'],
	);
	const two = (most: number) =>
		fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'));
	const year = fc.integer({ min: 1980, max: 2049 });
	const dates = fc
		.tuple(two(31), two(12), year, fc.boolean())
		.map(([day, month, year, isIso]) => (isIso ? `${year}-${month}-${day}` : `${day}.${month}.${year}`));
	const anatomy = ua.dissect('');
	fc.assert(
		fc.property(around, around, dates, around, around, (first, second, date, third, last) => {
			const text = first + second + date + third + last;
			const folded = foldSigns(text)?.text ?? text;
			const expected = new Set([
				...findValues(folded, anatomy, contacts).map(({ kind }) => kind),
				...findHomeAddresses(folded, anatomy, []).map(({ kind }) => kind),
			]);
			assert.deepEqual(new Set(findLeaks(text, contacts)), expected, `«${text}»`);
		}),
		{ numRuns: 5000 },
	);
});

test('no digest says anything of a person', () => {
	fc.assert(
		fc.property(fc.string(), fc.constantFrom('md5', 'sha1', 'sha256'), (text, name) => {
			const digest = createHash(name).update(text).digest('hex');
			const alone = `"sha256":"${digest}"`;
			assert.deepEqual(findValues(alone, ua.dissect(''), contacts), []);
			assert.deepEqual(findLeaks(`${alone}, тел. 067 123 45 67`, contacts), ['phone']);
		}),
		{ numRuns: 300 },
	);
});
