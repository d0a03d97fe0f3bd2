import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { findLeaks } from './leaks.ts';
import { isPassport, passportPattern } from './personal-data/passports.ts';
import { mobilePattern } from './personal-data/personal-phones.ts';
import { taxNumberPattern } from './personal-data/tax-numbers.ts';
import { checkDigit, isTaxNumber } from './tax-number.ts';

const known = {
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
	];
	for (const [text, kind] of cases) assert.deepEqual(findLeaks(text, known), [kind], text);
});

test('what is public, or only looks alike, is no leak', () => {
	const texts = [
		'rada@vyhadansk.example, Office@Rada.gov.ua, тел. (050) 111-22-33, (0600) 20-00-01',
		'request/12, icon@2x.png, astro@7.3.5, @media print',
		'код 04053625, № 3184710691, 0.3184710691, 31847106910, 3184710691 грн',
		'e3184710691f, 3fa-0670000000-1, UA223223130000026007233566001',
		'НК 026:2021, НА 100000 осіб, ДСТУ 4163:2020, п. 12345, 2026-01-01T00:00:00',
		'"lastmod":"2026-11-23","d":"M0 10.0670000000 3"',
	];
	for (const text of texts) assert.deepEqual(findLeaks(text, known), [], text);
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
				assert.ok(findLeaks(`слово${before}${digits}${after}слово`, known).includes('tax-number'));
			},
		),
	);
});

test('a large file takes time in proportion', { timeout: 30_000 }, async () => {
	const text = 'Рішення № 12/3 від 01.02.2020, сума 12345,67 грн, rada@vyhadansk.example. '.repeat(20_000);
	assert.deepEqual(findLeaks(text, known), []);
	// Only between tasks does the test see that its time is over.
	await setImmediate();
});

test('looking near the core of a form finds what the form itself finds', () => {
	const scraps = [
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
	];
	const forms = { phone: mobilePattern, 'tax-number': taxNumberPattern, passport: passportPattern } as const;
	const real = { phone: () => true, 'tax-number': isTaxNumber, passport: isPassport };
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 40 }), (parts) => {
			const text = parts.join('');
			const found = findLeaks(text, known);
			for (const kind of ['phone', 'tax-number', 'passport'] as const) {
				const expected = [...text.matchAll(forms[kind])].some(([match]) => real[kind](match));
				assert.equal(found.includes(kind), expected, `${kind} in «${text}»`);
			}
		}),
		{ numRuns: 20_000 },
	);
});
