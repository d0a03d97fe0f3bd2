import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorityName } from './authority-name.ts';
import { regionOf } from './regions.ts';
import { titleOf } from './title.ts';

test('a body’s name as a sentence writes it', () => {
	const cases: readonly (readonly [readonly string[], string])[] = [
		[['ЖИТОМИРСЬКА МІСЬКА РАДА', 'ВИКОНАВЧИЙ КОМІТЕТ'], 'Виконавчий комітет Житомирської міської ради'],
		[['НАЦІОНАЛЬНА СЛУЖБА', "ЗДОРОВ'Я УКРАЇНИ"], 'Національна служба здоров’я України'],
		[['МІНІСТЕРСТВО ОСВІТИ І НАУКИ УКРАЇНИ'], 'Міністерство освіти і науки України'],
		[['ГОЛОВНЕ УПРАВЛІННЯ ДПС', 'У ЖИТОМИРСЬКІЙ ОБЛАСТІ'], 'Головне управління ДПС у Житомирській області'],
		[
			['ІВАНО-ФРАНКІВСЬКА ОБЛАСНА ДЕРЖАВНА АДМІНІСТРАЦІЯ', 'ДЕПАРТАМЕНТ ОХОРОНИ ЗДОРОВ’Я'],
			'Департамент охорони здоров’я Івано-Франківської обласної державної адміністрації',
		],
		[
			['ВИГАДАНСЬКА СЕЛИЩНА РАДА', 'ВИКОНАВЧИЙ КОМІТЕТ', 'ВІДДІЛ ЗВЕРНЕНЬ'],
			'Відділ звернень виконавчого комітету Вигаданської селищної ради',
		],
		[['КОМУНАЛЬНЕ ПІДПРИЄМСТВО «ВИГАДКА»'], 'Комунальне підприємство «Вигадка»'],
		[
			['ФОНД ВИГАДАНОГО МАЙНА УКРАЇНИ', 'РЕГІОНАЛЬНЕ ВІДДІЛЕННЯ ПО ЖИТОМИРСЬКІЙ ОБЛАСТІ'],
			'Регіональне відділення по Житомирській області Фонду вигаданого майна України',
		],
		[['ВИГАДАНСЬКА МИТНИЦЯ', 'ВІДДІЛ КАНЦЕЛЯРІЇ'], 'Відділ канцелярії Вигаданської митниці'],
		[['ВЕРХОВНА РАДА УКРАЇНИ'], 'Верховна Рада України'],
		[['Вигадана міська рада'], 'Вигадана міська рада'],
		[[], ''],
	];
	for (const [lines, name] of cases) assert.equal(authorityName(lines), name);
});

test('a region by oblast, city or body; a street names none', () => {
	const cases: readonly (readonly [string, string | null])[] = [
		['Виконавчий комітет Житомирської міської ради', 'UA-18'],
		['майдан Зразковий, 4/2, м. Житомир, 10014', 'UA-18'],
		['м. Київ, вул. Житомирська, 5', 'UA-30'],
		['Київська обласна рада', 'UA-32'],
		['Київська міська рада', 'UA-30'],
		['Дніпровський районний суд м. Києва', 'UA-30'],
		['ГУ ДПС У ЛЬВІВСЬКІЙ ОБЛАСТІ', 'UA-46'],
		['Рада міністрів Автономної Республіки Крим', 'UA-43'],
		['вул. Одеська', null],
		['Державна податкова служба України', null],
		['Рівненська та Волинська області, Волинська обл., Рівненська обл.', null],
	];
	for (const [text, region] of cases) assert.equal(regionOf(text), region, text);
});

test('a title is the heading, else what the opening says', () => {
	assert.deepEqual(titleOf({ heading: 'Про стан\nдоріг.', text: '' }), {
		title: 'Про стан доріг',
		derived: false,
	});
	assert.deepEqual(
		titleOf({
			heading: null,
			text: 'Розглянувши Ваш запит щодо надання інформації про лавки, що встановлені радою, повідомляємо про таке.',
		}),
		{ title: 'Щодо надання інформації про лавки, що встановлені радою', derived: true },
	);
	assert.equal(titleOf({ heading: null, text: 'Документів немає.' }), null);
	assert.equal(
		titleOf({ heading: null, text: 'Закон «Про доступ до публічної інформації» виконано.' }),
		null,
	);
});

test('a title never holds a mark and ends where a clause ends', () => {
	const masked =
		'Розглянувши запит про справу [приховано: ім’я запитувача] у суді, повідомляємо щодо ремонту мосту.';
	assert.deepEqual(titleOf({ heading: null, text: masked }), { title: 'Щодо ремонту мосту', derived: true });
	const long = `Повідомляємо щодо ремонту мостів${', шляхів і доріг району'.repeat(9)}.`;
	const title = titleOf({ heading: null, text: long })?.title ?? '';
	assert.ok(title.length <= 112 && title.endsWith('району'), title);
});

test('a title keeps the name in quotes that tells it from others', () => {
	const titleFor = (name: string) =>
		titleOf({
			heading: null,
			text: `Вигадана служба надає роз’яснення щодо принципу оплати послуг за пакетом медичних послуг ${name}.`,
		})?.title ?? '';
	const long = [
		'«Довготривалий догляд окремим категоріям осіб, які захищали незалежність держави»',
		'«Медична реабілітація немовлят, які народилися передчасно або хворими, до трьох років»',
		'"Лікування дорослих і дітей, хворих на рідкісні хвороби, у стаціонарних умовах закладів"',
	];
	const titles = long.map(titleFor);
	assert.equal(new Set(titles).size, long.length);
	for (const title of titles) assert.match(title, /послуг [«"]\p{Lu}.{14,}…[»"]$/u);
	for (const title of titles) assert.ok(title.length <= 116, title);
	assert.equal(titleFor('«Пологи»'), 'Щодо принципу оплати послуг за пакетом медичних послуг «Пологи»');
});

test('a title is what follows a salutation, not the salutation', () => {
	for (const greeting of [
		'Шановні партнери!',
		'Доброго дня!',
		'Шановна пані Олено!',
		'Вельмишановні колеги,',
	]) {
		const title = titleOf({
			heading: null,
			text: `${greeting}\nЗапрошуємо вас до участі у нараді 5 травня.`,
		});
		assert.deepEqual(title, { title: 'Запрошуємо вас до участі у нараді 5 травня', derived: true }, greeting);
	}
	assert.equal(titleOf({ heading: null, text: 'Шановні колеги!\n[приховано: телефон] є новим.' }), null);
});
