import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { redact } from '../../../letter/redaction.ts';
import { findLeaks } from '../leaks.ts';
import { marks } from '../marks.ts';
import { dissect } from '../requisites/index.ts';
import { checkDigit } from '../tax-number.ts';
import { findPersonalData } from './index.ts';

const known = {
	emails: new Set(['zapyt@vyhadansk.example']),
	phones: new Set(['501112233']),
	emailDomains: ['gov.ua'],
};

function mask(source: string): string {
	const anatomy = dissect(source);
	const found = findPersonalData(source, anatomy, known).filter(({ kind }) => kind !== 'executor-name');
	return redact(source, anatomy, found, marks).read({ start: 0, end: source.length });
}

/** A letter around a sentence. */
function letter(text: string, addressee = 'Придуманській О.'): string {
	return `ВИГАДАНСЬКА МІСЬКА РАДА
вул. Зразкова, 1, м. Вигаданськ, 00001, тел. (0600) 20-00-01, моб. 050 000 11 22
E-mail: rada@vyhadansk.example

01.02.2020 № 3184710691

${addressee}

Повідомляємо таке.
${text}

Голова                    І.П. Зразковий

Вик. Умовна Л. (0600) 20-00-02
`;
}

test('every form of the requester’s name is masked', () => {
	const forms: readonly (readonly [string, readonly string[]])[] = [
		[
			'Придуманській О.',
			['Придуманська', 'Придуманської О.', 'ПРИДУМАНСЬКУ', 'О. Придуманською', 'Prydumanska'],
		],
		[
			'Придуманенку Івану Петровичу',
			['Придуманенко', 'Івана Придуманенка', 'Придуманенком І.П.', 'Prydumanenko'],
		],
		['Олені ВИГАДЬКО', ['Вигадько', 'Олено Вигадько', 'Олени ВИГАДЬКО']],
		['Шевцю Тарасу', ['Швець', 'Шевця', 'Тарасе Швець']],
		['Пані Сороці Ірині', ['Сорока', 'Сороки', 'Сороко']],
		['гр. Соколу П.', ['Сокіл', 'Сокола']],
		['О.І. Придуманій', ['Придумана', 'Придуманої']],
		['Петренко-Придуманській Н.', ['Придуманська', 'Петренко-Придуманської']],
		['Oksana Prydumana', ['Prydumana', 'Oksana Prydumana']],
	];
	for (const [addressee, names] of forms) {
		for (const name of names) {
			const masked = mask(letter(`Тому ${name} може звернутися до суду.`, addressee));
			const surname = name.split(' ').find((word) => word.length > 4) ?? name;
			assert.ok(!masked.includes(surname), `${addressee}: ${name}: ${masked}`);
		}
	}
});

test('mobile numbers are masked in every way of writing them, the words around them are not', () => {
	const written = [
		'0677654321',
		'+380 (67) 765-43-21',
		'+380677654321',
		'80677654321',
		'8 (067) 765-43-21',
		'067.765.43.21',
		'067/765-43-21',
		'0(67)765-43-21',
		'067‑765‑43‑21',
		'+38 067 765 43 21',
	];
	for (const number of written) {
		for (const before of ['тел.', 'моб. ', 'тел:', 'т.', 'телефон ', '; ', '(тел. ']) {
			const masked = mask(letter(`Ваш ${before}${number} вилучено.`));
			assert.ok(masked.includes(`Ваш ${before}[приховано: телефон] вилучено.`), `${before}${number}`);
			assert.ok(findLeaks(`Ваш ${before}${number} вилучено.`, known).includes('phone'), `${before}${number}`);
		}
	}
});

test('an e-mail below the registration is the addressee’s, whatever stands beside it', () => {
	const head =
		'УКРАЇНА\nВИГАДАНСЬКА МІСЬКА РАДА\nвул. Зразкова, 1, м. Вигаданськ, 00001, e-mail: rada@vyhadansk.example\n';
	const rest = '\n\nПовідомляємо таке.\n\nГолова                    І.П. Зразковий\n';
	for (const addressee of [
		'pryduman@poshta.example',
		'Кому: Придуманенко Василь Петрович, e-mail: pryduman@poshta.example',
		'Адресат: Придуманенко В.П.\npryduman@poshta.example',
	]) {
		const source = `${head}\n01.02.2020 № 12/3\nНа № 5 від 25.01.2020\n\n${addressee}${rest}`;
		const { contacts } = dissect(source);
		assert.equal(source.slice(contacts.email?.start, contacts.email?.end), 'rada@vyhadansk.example');
		assert.doesNotMatch(mask(source), /[Пп]ридуман|pryduman/u, addressee);
	}
	const above = `Придуманенку Василю\npryduman@poshta.example\n${head}\n01.02.2020 № 12/3${rest}`;
	assert.doesNotMatch(mask(above), /[Пп]ридуман|pryduman/u);
});

test('a given name with its patronymic is masked wherever the letter says it', () => {
	const masked = mask(
		letter(
			'Марія Іванівна вказала, що Марії Іванівні відомо. ПРИДУМАНСЬКА Марія згодна.',
			'Придуманській Марії Іванівні',
		),
	);
	assert.doesNotMatch(masked, /Марі|Іванівн/u);
});

test('a surname that the end of a line cuts is masked whole', () => {
	for (const cut of ['Приду-\nманську', 'При-\r\n  думанської', 'Придумансь\u00AD\nкою']) {
		assert.equal(
			mask(letter(`Про пані ${cut} сказано.`))
				.match(/Про .*/su)?.[0]
				.startsWith('Про пані [приховано: ім’я запитувача] сказано.'),
			true,
			cut,
		);
	}
});

test('a request’s address broken over a line end is masked whole', () => {
	assert.doesNotMatch(
		mask(letter('Див. foi+request-4242-0a1b\n2c3d@zapyty.example тут.')),
		/4242|0a1b|2c3d|zapyty/u,
	);
});

test('a salutation and a name after «гр.», «заявник» are masked', () => {
	assert.ok(!mask(letter('Шановна Олено Іванівно!')).includes('Олено'));
	assert.ok(!mask(letter('Звернення гр. Неіснуйка В.В. розглянуто.')).includes('Неіснуйк'));
	assert.ok(!mask(letter('Заявниця Неіснуйко просила відповіді.')).includes('Неіснуйко'));
});

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

test('officials addressed by their post keep their names, private heads do not', () => {
	assert.ok(
		mask(letter('Так.', 'Голові Вигаданської міської ради\nПрикладу О.П.')).includes('Прикладу О.П.'),
	);
	assert.ok(!mask(letter('Так.', 'Голові ГО «Вигадка»\nПридуманій О.П.')).includes('Придуманій'));
	assert.ok(!mask(letter('Так.', 'Адвокату\nПридуманій О.П.')).includes('Придуманій'));
	assert.ok(mask(letter('Так.', 'Закладам охорони здоров’я')).includes('Закладам охорони здоров’я'));
});

test('homes, births, passports by the words beside them', () => {
	const cases: readonly (readonly [string, string])[] = [
		['яка проживає за адресою: м. Вигаданськ, вул. Довга, буд. 5, кв. 7, щодо пільг', 'Довга'],
		['зареєстрованого в с. Придумане Вигаданського району', 'Придумане'],
		['у квартирі по вул. Довгій, 5, кв. 7', 'Довгій, 5'],
		['адреса: вул. Довга, 5, кв. 7, м. Придумане, Придуманська обл., 64600', 'ридуман'],
		['01.02.1990 року народження', '1990'],
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
		...known,
		emails: new Set([...known.emails, 'rada@vyhadansk.example']),
		phones: new Set([...known.phones, '500001122']),
	};
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 30 }), (parts) => {
			const source = letter(`Також: ${parts.join('')} так.`);
			const masked = mask(source);
			assert.deepEqual(findLeaks(masked, withOwn), [], masked);
		}),
		{ numRuns: 5000 },
	);
});

test('addresses with blanks, names on messengers and tax numbers beside a person are masked', () => {
	const shown = mask(
		letter('Надіслано на o.prydumana @ mail.example та prydumana@ mail.example. Картка № 3184710691.'),
	);
	assert.match(shown, /Надіслано на \[[^\]]+\] та \[[^\]]+\]\. Картка № \[/u);
	assert.match(mask(letter('Так.', 'Придуманській О.\n@prydumana_o')), /\n\[[^\]]+\]\n\nПовідомляємо/u);
	assert.match(mask(letter('Канал @vyhadansk_rada.')), /Канал @vyhadansk_rada\./u);
});

test('persons in quoted mail are masked, bodies and their known addresses are not', () => {
	const quoted = [
		'Від: "Придуманченко Марко" <marko@poshta.example>',
		'Кому: Вигаданська рада <rada@vyhadansk.example>; Канцелярка Зразкова <zapyt@vyhadansk.example>',
		'Надіслано: 05.01.2020',
		'пн, 5 січ. 2020 р. о 10:00 Olha P <olha@poshta.example> пише:',
		'> Прошу надати. Тел. 20-11-22, (0600) 20-11-33, @marko_p',
		'З повагою,',
		'Світлана Вигадько',
		'Придуманченка почуто, Вигадько також.',
	];
	const shown = mask(`${letter('Так.')}\n\u001C\n${quoted.join('\n')}\n`);
	for (const name of ['Придуманченк', 'Марко', 'marko', 'olha', 'Olha', '20-11', 'Світлана', 'Вигадько']) {
		assert.ok(!shown.includes(name), `${name} is left`);
	}
	for (const kept of [
		'Вигаданська рада <rada@vyhadansk.example>',
		'Канцелярка Зразкова <zapyt@',
		'Надіслано: 05.01.2020',
	]) {
		assert.ok(shown.includes(kept), `${kept} is gone`);
	}
});

test('surnames that begin like a preposition are names', () => {
	for (const surname of ['Захарченко', 'Надточій', 'Доценко', 'Проценко', 'Законнікова', 'Вашкевич']) {
		for (const before of ['гр.', 'пані', 'заявниці', 'Громадянка']) {
			const masked = mask(letter(`Щодо ${before} ${surname} сказано.`));
			assert.ok(masked.includes(`${before} [приховано: ім’я запитувача] сказано.`), masked);
		}
	}
	assert.match(mask(letter('Лист для пані. На підставі закону.')), /пані\. На підставі/u);
	assert.match(mask(letter('Відповідь заявниці. Закон чинний.')), /заявниці\. Закон чинний/u);
});

test('a letter without an addressee says whose request it answers', () => {
	for (const said of [
		'На запит Неіснуйкової Ганни Миколаївни повідомляємо',
		'Скаргу О. Неіснуйкової розглянуто',
		'Ваше звернення від 01.02.2031 від Неіснуйкової О.І. розглянуто',
		'> 1. Я, Ганна Неіснуйкова, прошу дані',
	]) {
		assert.doesNotMatch(mask(letter(said, 'Департаменту зразків')), /Неіснуйков/u);
	}
	const kept = 'На звернення Вигаданської громади від Ради відповідаємо.';
	assert.ok(mask(letter(kept)).includes(kept));
});

test('an addressee that stands beside another column, or is taken for text, is masked', () => {
	for (const addressee of [
		'ЗРАЗКІВСЬКА РАДА\n\nНеіснуйковій\nГанні Миколаївні\nвул. Довга, буд. 17, кв. 5',
		'ЗРАЗКІВСЬКА РАДА      Неіснуйковій\n                      Ганні Миколаївні\n                      вул. Довга, буд. 17',
		'ЗРАЗКІВСЬКА РАДА\nвул. Шкільна, 1\nтел. 70-00-01\n\nГанні\nНЕІСНУЙКОВІЙ\nganna@mail.example',
		'Неіснуйковій\nГанні\nМиколаївні',
	]) {
		assert.doesNotMatch(mask(letter('Так.', addressee)), /неіснуйков|ганн|миколаївн/iu);
	}
});

test('a name beside a personal value is whose it is, a post beside it keeps it', () => {
	for (const said of [
		'Неіснуйкова Ганна, 067 123 45 67',
		'Неіснуйкова Г.М., тел. 067 123 45 67',
		'Неіснуйкова Ганна Миколаївна, яка проживає за адресою: вул. Довга, 5',
		'Неіснуйкова Ганна Миколаївна, 05.06.1980 р.н.',
		'1\u001FНеіснуйкова Ганна Миколаївна\u001F067 123 45 67',
		'1\u001Fвул. Довга, буд. 5, кв. 7\u001FНЕІСНУЙКОВА Ганна',
	]) {
		assert.doesNotMatch(mask(letter(said)), /неіснуйков/iu);
	}
	for (const kept of [
		'начальник відділу Степаненко Ольга, тел. 067 123 45 67',
		'Начальник відділу\u001FСтепаненко Ольга\u001F067 123 45 67',
	]) {
		assert.ok(mask(letter(kept)).includes('Степаненко Ольга'), mask(letter(kept)));
	}
});

test('a quotation between the answers keeps no name of who closes it', () => {
	assert.doesNotMatch(mask(letter('> Скільки лавок?\nП’ять.\n> З повагою, Неіснуйкова Г.М.')), /Неіснуйков/u);
});

test('what the end of a line or of a cell leaves of an e-mail is masked', () => {
	const shown = mask(
		letter('1\u001Fo.prydumana@mail.e xample\u001Fx\nПошта o.prydu\nmana@mail.example, тут.'),
	);
	assert.doesNotMatch(shown, /prydu|mana@/u);
	assert.ok(shown.includes(', тут.'));
});

test('a name written with blanks between its letters is masked', () => {
	const spaced = (words: string) => words.split('').join(' ').replaceAll('   ', ' ');
	for (const [addressee, said] of [
		[spaced('Неіснуйковій Ганні'), `Пані ${spaced('Неіснуйкова')} просила.`],
		['Неіснуйковій Ганні', `Пані ${spaced('Неіснуйкова')} просила.`],
		[spaced('НЕІСНУЙКОВІЙ'), 'Пані Неіснуйкова просила.'],
	] as const) {
		const shown = mask(letter(`Так.\n${said}`, addressee));
		assert.doesNotMatch(shown.replace(/\s/gu, ''), /неіснуйков/iu, shown);
	}
	const kept = `Р І Ш Е Н Н Я\n${spaced('Про лавки у парку')}`;
	assert.ok(mask(letter(kept)).includes(kept));
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

test('the surname before a given name and patronymic that the salutation told is masked', () => {
	const shown = mask(
		letter(
			'Пункт 5 Неіснуйковській\nГанні Миколаївні.\nШановна Ганно Миколаївно! Просили Неіснуйковську.',
			'Департаменту зразків',
		).replace('Департаменту зразків\n', ''),
	);
	assert.doesNotMatch(shown, /Неіснуйковськ|Миколаївн/u);
});

test('a code or a public mailbox above a mailbox is no beginning of its address', () => {
	const head = letter('').replace('E-mail: rada', 'Код ЄДРПОУ 12345098\nrada');
	assert.match(mask(head), /Код ЄДРПОУ 12345098\nrada@vyhadansk\.example/u);
	assert.match(
		mask(letter('Сайт vyhadansk\nzapyt@vyhadansk.example')),
		/vyhadansk\nzapyt@vyhadansk\.example/u,
	);
	assert.doesNotMatch(mask(letter('o.kvit\nka@mail.example')), /kvit/u);
});
