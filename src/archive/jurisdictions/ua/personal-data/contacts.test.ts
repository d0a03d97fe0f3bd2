import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLeaks } from '../leaks.ts';
import { dissect } from '../requisites/index.ts';
import { contacts, letter, mask } from './testing/masked-letter.ts';

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
			assert.ok(
				findLeaks(`Ваш ${before}${number} вилучено.`, contacts).includes('phone'),
				`${before}${number}`,
			);
		}
	}
});

test('a number that is said to be a person’s own is masked beside an office’s, over a line’s end too', () => {
	for (const own of ['особистий ', 'домашній телефон: ', 'особистий моб. номер ']) {
		for (const number of ['067 000-00-09', '067 000-\n00-09', '067\n000 00 09']) {
			const masked = mask(letter(`Тел. для довідок (0412) 00-00-00, ${own}${number}. Запит розглянуто.`));
			assert.ok(masked.includes(`(0412) 00-00-00, ${own}[приховано: телефон]. Запит`), `${own}${number}`);
		}
	}
	const masked = mask(letter('Запис на особистий прийом за тел. для довідок 067 000-00-09.'));
	assert.ok(masked.includes('067 000-00-09'));
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

test('a request’s address broken over a line end is masked whole', () => {
	assert.doesNotMatch(
		mask(letter('Див. foi+request-4242-0a1b\n2c3d@zapyty.example тут.')),
		/4242|0a1b|2c3d|zapyty/u,
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

test('a body’s code above the letter’s date is no tax number, and a tax number over two lines is', () => {
	const head = letter('').replace('E-mail: rada', 'Ідентифікаційний код 12345098\n31.05.2031 № 5/47\nrada');
	assert.match(mask(head), /код 12345098\n31\.05\.2031 № 5\/47/u);
	assert.match(mask(letter('Ідентифікаційний номер 31847106\n92.')), /номер \[/u);
});

test('what the end of a line or of a cell leaves of an e-mail is masked', () => {
	const shown = mask(
		letter('1\u001Fo.prydumana@mail.e xample\u001Fx\nПошта o.prydu\nmana@mail.example, тут.'),
	);
	assert.doesNotMatch(shown, /prydu|mana@/u);
	assert.ok(shown.includes(', тут.'));
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
