import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { isReadable } from './is-readable.ts';

const letters = globSync(join(import.meta.dirname, '../fixtures/*/source.txt')).map((path) =>
	readFileSync(path, 'utf8'),
);
const long = letters.filter((text) => text.length > 500);

/** Text that was written in one encoding and read in another. */
function misread(text: string, written: string, read: string): string {
	return iconv.decode(iconv.encode(text, written), read);
}

const wrongDecodings = [
	...[
		['windows-1251', 'koi8-u'],
		['koi8-u', 'windows-1251'],
		['cp1125', 'windows-1251'],
		['windows-1251', 'cp866'],
	],
	...[
		['macukraine', 'windows-1251'],
		['iso-8859-5', 'windows-1251'],
		['utf-8', 'windows-1251'],
		['utf-8', 'koi8-u'],
	],
	...[
		['utf-8', 'windows-1252'],
		['windows-1251', 'windows-1252'],
		['koi8-u', 'iso-8859-1'],
		['cp1125', 'iso-8859-1'],
	],
	...[
		['utf-8', 'cp866'],
		['utf-8', 'macukraine'],
		['windows-1251', 'gbk'],
		['utf-16le', 'utf-16be'],
	],
] as const;

const garbling: Readonly<Record<string, (text: string) => string>> = {
	'written backwards': (text) => text.replace(/.+/gu, (line) => [...line].reverse().join('')),
	'stored as the next letter': (text) =>
		text.replace(/[а-ю]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1)),
	'lost to question marks': (text) => text.replace(/[^\0-\x7F]/gu, '?'),
	'lost to replacement characters': (text) => text.replace(/[^\0-\x7F]/gu, '\uFFFD'),
	'quoted-printable': (text) =>
		[...Buffer.from(text)]
			.map((byte) => (byte < 128 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`))
			.join(''),
	'numbered entities': (text) => text.replace(/[^\0-\x7F]/gu, (sign) => `&#${sign.charCodeAt(0)};`),
	'escapes of a program': (text) =>
		text.replace(/[^\0-\x7F]/gu, (sign) => `\\u0${sign.charCodeAt(0).toString(16)}`),
	'letters in any order': (text) => text.replace(/\p{L}{3,}/gu, (word) => [...word].sort().join('')),
	'Latin letters for each sound': (text) =>
		text.replace(/[а-яіїєґ]/giu, (letter) => sounds[letter.toLowerCase()] ?? ''),
};

const sounds: Readonly<Record<string, string>> = {
	...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i' },
	...{ ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u' },
	...{ ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ю: 'iu', я: 'ia' },
};

const head = 'ВИГАДАНА МІСЬКА РАДА\nкод ЄДРПОУ 45000000\n01.02.2031 № 25/К-17\nЗапитувачу\n';
const rows = (count: number, row: (number: number) => string) =>
	head + Array.from({ length: count }, (_, at) => row(at)).join('\n');

/** What is odd, and a letter all the same. */
const odd: Readonly<Record<string, string>> = {
	short: 'РАДА\nПовідомляємо: так.',
	'of a mail': 'Доброго дня!\nНадсилаємо відповідь.\nЗ повагою, відділ інформації',
	English:
		'INVENTED CITY COUNCIL\nIn reply to your request we inform you that the council holds no such records.\nSecretary',
	Russian:
		'ПРИДУМАННЫЙ ГОРОДСКОЙ СОВЕТ\nНа Ваш запрос сообщаем, что запрашиваемая информация отсутствует, поскольку объект не находится на балансе совета.\nСекретарь',
	figures: rows(200, (at) => `${at}\t${at * 37}\t${at * 11},50`),
	names: rows(40, (at) => `${at}. Гуцуляк Щ.Ю.; Джмелюк Х.Ї.; Цьвіркун Ґ.Є.; Хмиз О.`),
	codes: rows(60, (at) => `UA-2025-01-15-0034${at}-a | ЦПМСД | ДК 021:2015 | ХХ-${at} | грн | шт.`),
	'one word in every row': rows(5000, (at) => `рядок ${at}`),
	abbreviations: `${head}КНП ЦПМСД ДМР, ДП НЕК, КП ЖЕК, МВС, ДСНС, ГУНП, ДРАЦС, ЦНАП, ТЦК та СП, ДБН, ДСТУ, ПКМУ, КПК.`,
	'with names from abroad': `${head}Повідомляємо: Grzegorz Brzęczyszczykiewicz, Şükrü Özyıldız, Nguyễn Văn Hùng, Müller-Lüdenscheid.`,
	'with firms': `${head}Thyssenkrupp Schachtbau GmbH, Szczecin Sp. z o.o., Rheinmetall AG, Kyivstar, ТОВ «Хуавей».`,
	'with medicines': `${head}Ривароксабан, Трастузумаб, Levothyroxinum natricum, Acidum acetylsalicylicum, Іпратропію бромід.`,
	'a table of lines': rows(30, () => '│Назва│Сума, грн│Підрядник│'),
	'scraps of a seal': `${head}Повідомляємо, що витрачено 5 гривень.\n|| ”— _ і |\n(«8 ге з8 СВ Ж ^^ їі ПЕК д/|\nМВА ЧК СО ЕД Ь ЇЕ ОН рвй тл`,
};

describe('isReadable', () => {
	it('takes every letter, also in capitals, with Latin look-alikes and with accents apart', () => {
		assert.ok(long.length > 20);
		for (const text of letters) {
			const alike = text.replace(
				/[іаес]/gu,
				(letter) => ({ і: 'i', а: 'a', е: 'e', с: 'c' })[letter] ?? letter,
			);
			for (const form of [text, text.toUpperCase(), alike, text.normalize('NFD')])
				assert.ok(isReadable(form), form);
		}
	});

	for (const [what, text] of Object.entries(odd)) {
		it(`takes a letter: ${what}`, () => assert.ok(isReadable(text)));
	}

	for (const [written, read] of wrongDecodings) {
		it(`refuses ${written} read as ${read}`, () => {
			for (const text of long) assert.ok(!isReadable(misread(text, written, read)), text.slice(0, 200));
		});
	}

	for (const [what, garble] of Object.entries(garbling)) {
		it(`refuses letters that are ${what}`, () => {
			for (const text of long) assert.ok(!isReadable(garble(text)), text.slice(0, 200));
		});
	}

	it('refuses a letter with a garbled part, even if it is only a name', () => {
		const name = 'Вигаданченко Оксані Прикладівні';
		for (const text of long) {
			const half = text.slice(text.length / 2);
			assert.ok(!isReadable(text.replace(half, misread(half, 'windows-1251', 'koi8-u'))));
			assert.ok(!isReadable(`${text}\n${misread(name, 'utf-8', 'windows-1251')}\n`));
			assert.ok(!isReadable(`${text}\n${misread(name, 'windows-1251', 'windows-1252')}\n`));
		}
	});

	it('refuses what holds no words', () => {
		for (const text of ['', '12 345\n№ 5', Buffer.from(letters.join('')).toString('base64')])
			assert.ok(!isReadable(text));
	});
});
