import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findLeaks } from '../leaks.ts';
import { checkDigit } from '../tax-number.ts';
import { contacts, letter, mask } from './testing/masked-letter.ts';

test('an official letter stays readable', () => {
	const kept = [
		'Наказ Міністерства освіти і науки України від 01.02.2020 № 123/4567 чинний.',
		'Закон України «Про доступ до публічної інформації» № 2939-VI, стаття 20.',
		'Суд знаходиться на вул. Судовій, 5, м. Вигаданськ, тел. (0600) 33-44-55, 0 800 500 000.',
		'Сума 3184710691 грн, код 04053625, рішення № 3184710691, рахунок 26007233566001.',
		'Пишіть на zapyt@vyhadansk.example або office@rada.gov.ua, тел. 050 111 22 33.',
		'Директор КП «Вигадка» Умовний К.К. звітував на сесії 26.01.2022.',
		'У 2018 році розміщено 94 носії; НК 025:2021, ДСТУ 4163:2020, МП 12-34.',
		'Начальник відділу Степаненко Ольга відповідає за архів.',
		'КП «ЧЕРГОВИКІВСЬКИЙ ВОДОКАНАЛ», вул. Скріпкова, 1, м. Черговиків, 10407, тел. 3-22-76.',
		'За III квартал 2030 року надійшло 246 звернень мешканців міста, у IV кварталі 2031 року – 12.',
	];
	for (const sentence of kept) assert.ok(mask(letter(sentence)).includes(sentence), mask(letter(sentence)));
	const whole = mask(letter('Так.'));
	for (const own of [
		'І.П. Зразковий',
		'Умовна Л. (0600) 20-00-02',
		'050 000 11 22',
		'rada@vyhadansk.example',
	]) {
		assert.ok(whole.includes(own), own);
	}
});

test('homes, births, passports by the words beside them', () => {
	const cases: readonly (readonly [string, string])[] = [
		['яка проживає за адресою: м. Вигаданськ, вул. Довга, буд. 5, кв. 7, щодо пільг', 'Довга'],
		['зареєстрованого в с. Придумане Вигаданського району', 'Придумане'],
		['у квартирі по вул. Довгій, 5, кв. 7', 'Довгій, 5'],
		['яка проживає за адресою:\n\nвул. Довга, 5', 'Довга'],
		['будинок Вигаданенка (Довга, 5) обстежено', 'Довга, 5'],
		['лист повернуто: за адресою вул. Довга, 5 адресат не проживає', 'Довга'],
		['адреса: вул. Довга, 5, кв. 7, м. Придумане, Придуманська обл., 64600', 'ридуман'],
		['01.02.1990 року народження', '1990'],
		['а саме: Зразка Юліана Петровича, 12.05.2027 (дитина загиблого)', '2027'],
		['дата народження: 1 лютого 1990 року', '1990'],
		['паспорт серії АА № 123456', '123456'],
		['паспорт № 123456789', '123456789'],
		['ІПН: 1234567890', '1234567890'],
	];
	for (const [text, secret] of cases) {
		const masked = mask(letter(`Повідомляємо про особу, ${text}.`));
		assert.ok(!masked.includes(secret), masked);
	}
	assert.ok(mask(letter('яка проживає за адресою: вул. Довга, 5, щодо пільг')).includes(', щодо пільг'));
});

test('a certificate of a displaced person goes, an amount behind an initial stays', () => {
	const displaced = mask(
		letter('Внутрішньо переміщена особа, довідка від 12.04.2032 № 7700-5001234567, знята.'),
	);
	assert.ok(!displaced.includes('5001234567'), displaced);
	const helped = mask(letter('1. Умовна Н. – 3000 грн (лікування);\n2. Умовний П.Н. – 2000 грн.'));
	assert.match(helped, /– 3000 грн.*– 2000 грн/su);
	const debtors = mask(
		letter('кв. 3 — Умовна Т.Т., 4512,30 грн;\nкв. 17 — Умовний Л. Щодо кв. 17 подано заяву.'),
	);
	assert.doesNotMatch(debtors, /кв\. \d/u);
});

test('a registration index that begins as a mobile’s code does stays, the same figures as a phone go', () => {
	const text = 'Відповідь «068/04-12345(з)» надіслано, тел. заявника 068/04-12345.';
	const masked = mask(letter(text));
	assert.ok(masked.includes('«068/04-12345(з)»'), masked);
	assert.ok(!masked.includes('заявника 068'), masked);
});

test('what the gate reads as one name with a mark is masked with it', () => {
	for (const name of ['Казкаренка Петра', 'Казкаренко Петро Васильович']) {
		const masked = mask(letter(`У парку встановлено 24 лавки INVENTED ${name}.`));
		assert.ok(masked.includes('лавки [приховано: особа 1].'), masked);
	}
});

test('an address does not go on with the number of a list’s next line', () => {
	const masked = mask(letter('1. Заявниця, вул. Довга, 14/2, кв. 8;\n3. Родина із трьох осіб.'));
	assert.match(masked, /домашня адреса\];\n3\. Родина/u);
});

test('planted values never survive, wherever a line breaks', () => {
	const digit = fc.integer({ min: 0, max: 9 });
	const digits = (length: number) =>
		fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''));
	const tax = fc
		.tuple(fc.integer({ min: 10_000, max: 42_369 }), digits(4))
		.map(([days, serial]) => `${days}${serial}`)
		.map((base) => base + checkDigit(base));
	const mobile = fc
		.tuple(fc.constantFrom('050', '067', '+38 (093) ', '38097', '066 '), digits(3), digits(2), digits(2))
		.chain(([code, a, b, c]) =>
			fc.constantFrom('-', ' ', '\n').map((gap) => `${code}${a}${gap}${b}${gap}${c}`),
		);
	const email = fc
		.tuple(fc.constantFrom('o.prydumana', 'ivan_77', 'x'), fc.constantFrom('@', '@\n', '\n@'))
		.map(([name, at]) => `${name}${at}mail.example`);
	const request = digits(5).map((id) => `foi+request-${id}-0a1b2c3d@requests.example`);
	const passport = digits(6).map((number) => `КМ ${number}`);
	fc.assert(
		fc.property(fc.oneof(tax, mobile, email, request, passport), (secret) => {
			const masked = mask(letter(`Особа вказала ${secret} у заяві.`));
			assert.ok(!masked.includes(secret), masked);
			assert.ok(masked.includes('Особа вказала ') && masked.includes(' у заяві.'), masked);
		}),
		{ numRuns: 300 },
	);
});

test('what the leak gate would stop is masked before', () => {
	const scraps = [
		...[
			'Особа',
			'тел.',
			'№',
			'(',
			')',
			'+38',
			'0',
			'67',
			'050',
			'1112233',
			'-',
			'.',
			',',
			'/',
			'@',
			' ',
			'\n',
			'«',
		],
		...[
			'3184710691',
			'АА',
			'123456',
			'UA213223130000026007233566001',
			'ivan',
			'mail.example',
			'0a1b2c3d',
			'+request-',
		],
	];
	const withOwn = {
		...contacts,
		emails: new Set([...contacts.emails, 'rada@vyhadansk.example']),
		phones: new Set([...contacts.phones, '500001122']),
	};
	const line = fc.array(fc.constantFrom(...scraps), { maxLength: 30 });
	// Most of the time goes to the letter around a line: it has ten.
	fc.assert(
		fc.property(fc.array(line, { minLength: 10, maxLength: 10 }), (lines) => {
			const source = letter(lines.map((parts) => `Також: ${parts.join('')} так.`).join('\n\n'));
			const masked = mask(source);
			assert.deepEqual(findLeaks(masked, withOwn), [], masked);
		}),
		{ numRuns: 500 },
	);
});

test('a number that stuck to a name is masked with it', () => {
	const masked = mask(letter('Також: Особа ivan3184710691 так.'));
	assert.doesNotMatch(masked, /ivan|3184710691 так/u);
});

test('what stands in a column for personal data is masked', () => {
	const rows = [
		['№', 'ПІБ', 'Дата народження', 'РНОКПП', 'Паспорт', 'Місце проживання', 'Заявник'],
		['1', 'Неіснуйкова Ганна', '05.06.1980', '1234567890', '001234567', 'с. Довге', 'Відсутній О.І.'],
		['2', '', '1981', '', '', '', ''],
	];
	const table = rows.map((row) => row.join('\u001F')).join('\n');
	const shown = mask(letter(`${table}\nУ 1981 році.`)).replaceAll('\u001F', '|');
	assert.doesNotMatch(shown, /Неіснуйков|05\.06|1234567890|001234567|Довге|Відсутн|2\|\|1981/u);
	assert.ok(shown.includes('У 1981 році.'));
});
