import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainTitle, titleOf } from './index.ts';
import { shortenTitle } from './shorten-title.ts';

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

test('a heading in capitals is written as a sentence', () => {
	const titleIn = (heading: string) => titleOf({ heading, text: '' })?.title;
	assert.equal(titleIn('ПРО РЕМОНТ ВИГАДАНИХ ДОРІГ ДПС'), 'Про ремонт вигаданих доріг ДПС');
	assert.equal(titleIn('Про НАДАННЯ ІНФОРМАЦІЇ'), 'Про НАДАННЯ ІНФОРМАЦІЇ');
	assert.equal(titleIn('ЕСОЗ'), 'ЕСОЗ');
});

test('a title never holds a mark and ends where a clause ends', () => {
	const masked =
		'Розглянувши запит про справу [приховано: ім’я запитувача] у суді, повідомляємо щодо ремонту мосту.';
	assert.deepEqual(titleOf({ heading: null, text: masked }), { title: 'Щодо ремонту мосту', derived: true });
	const long = `Повідомляємо щодо ремонту мостів${', шляхів і доріг району'.repeat(9)}.`;
	const title = titleOf({ heading: null, text: long })?.title ?? '';
	assert.ok(title.length <= 140 && title.endsWith('району'), title);
});

test('a title keeps the name in quotes that tells it from others', () => {
	const titleFor = (name: string) =>
		titleOf({
			heading: null,
			text: `Вигадана служба надає роз’яснення щодо принципу оплати послуг за пакетом медичних послуг ${name}.`,
		})?.title ?? '';
	const long = [
		'«Довготривалий догляд окремим категоріям осіб, які захищали незалежність, самостійність і цілісність вигаданої держави»',
		'«Медична реабілітація немовлят, які народилися передчасно або хворими, протягом перших трьох років вигаданого життя»',
		'"Лікування дорослих і дітей, хворих на рідкісні хвороби, у стаціонарних умовах закладів охорони здоров’я"',
	];
	const titles = long.map(titleFor);
	assert.equal(new Set(titles).size, long.length);
	for (const title of titles) assert.match(title, /послуг [«"]\p{Lu}.{14,}…[»"]$/u);
	for (const title of titles) assert.ok(title.length <= 160, title);
	// A name that ends a word or two beyond the limit is whole.
	const near = '«Лікування дорослих та дітей, хворих на вигадані і невигадані хвороби, у вигаданій лікарні»';
	assert.equal(titleFor(near), `Щодо принципу оплати послуг за пакетом медичних послуг ${near}`);
	assert.equal(titleFor(near).length, 146);
	assert.equal(titleFor('«Пологи»'), 'Щодо принципу оплати послуг за пакетом медичних послуг «Пологи»');
});

test('what came before a letter, or what the law has its body do, is no title', () => {
	for (const text of [
		'На виконання листа та за результатами проведених нарад з питань мостів щодо шляхів до вигаданих берегів внесено зміни.',
		'Відповідно до Положення Служба затверджує правила щодо визначення вигаданих послуг як таких, що оплачуються.',
	])
		assert.equal(titleOf({ heading: null, text }), null, text);
	assert.equal(
		titleOf({ heading: null, text: 'За результатами розгляду запиту щодо ремонту мосту повідомляємо таке.' })
			?.title,
		'Щодо ремонту мосту',
	);
	assert.equal(
		titleOf({
			heading: null,
			text: 'Рада визначає порядок щодо лавок у місті. Повідомляємо щодо встановлення вигаданих лавок.',
		})?.title,
		'Щодо встановлення вигаданих лавок',
	);
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

const whole: readonly (readonly [text: string, title: string | null])[] = [
	// whole, though long
	[
		'Вигадана служба роз’яснює щодо оплати закладам послуги довготривалого догляду внутрішньо переміщених осіб, які лікуються вдома.',
		'Щодо оплати закладам послуги довготривалого догляду внутрішньо переміщених осіб, які лікуються вдома',
	],
	// an adverb belongs to the answer
	[
		'Щодо кодування випадків допомоги при передчасних пологах, додатково повідомляємо таке.',
		'Щодо кодування випадків допомоги при передчасних пологах',
	],
	['Розглянувши запит щодо ремонту мосту, цим листом інформуємо.', 'Щодо ремонту мосту'],
	['На лист про стан двору Вашого будинку також повідомляємо.', 'Про стан двору Вашого будинку'],
	// what a letter denies it is not about
	['Поширюється інформація про платність довідок, що не відповідає дійсності.', null],
	['Спростовуємо чутки щодо закриття вигаданої лікарні.', null],
	[
		'Твердження про закриття лікарні є недостовірним. Повідомляємо щодо ремонту приймального відділення.',
		'Щодо ремонту приймального відділення',
	],
	['Повідомляємо про те, що документів немає.', null],
	['Щодо порушеного Вами питання повідомляємо.', null],
	['Щодо зазначеного у зверненні повідомляємо.', null],
	// greetings are no titles
	[
		'Шановні партнери!\nВигадана служба висловлює свою повагу та повідомляє, що з 1 травня діють зміни.',
		null,
	],
	['Шановні колеги!\nДякуємо за співпрацю у минулому році.', null],
	[`Шановні колеги!\nУ зв’язку зі змінами${' порядку'.repeat(20)} роботи просимо подати звіти.`, null],
];

for (const [text, title] of whole) {
	test(`«${text.slice(0, 60)}…» is called ${title === null ? 'nothing' : `«${title.slice(0, 40)}…»`}`, () => {
		assert.equal(titleOf({ heading: null, text })?.title ?? null, title);
	});
}

const onTheWay: readonly (readonly [text: string, title: string | null])[] = [
	['Вигадана рада, дбаючи про добре ім’я громади, заявляє про свою тверду позицію.', null],
	[
		'Вигадана служба, турбуючись про здоров’я читачів, інформує про перелік відкритих бібліотек.',
		'Про перелік відкритих бібліотек',
	],
	['Надаємо адреси, за якими ви можете повідомити про порушення закону працівниками вигаданої служби.', null],
	['Кожен має право письмово скаржитися про вигадані борги міста.', null],
	['Розроблено програму для прийому звітів про надані небувалі послуги.', null],
	['Усе викладене свідчить про зникнення неіснуючого мосту.', null],
	['Рада не забула про міст; повідомляємо щодо ремонту неіснуючого мосту.', 'Щодо ремонту неіснуючого мосту'],
	['Щодо ремонту неіснуючого мосту заявляємо про свою згоду.', 'Щодо ремонту неіснуючого мосту'],
];

for (const [text, title] of onTheWay) {
	test(`«${text.slice(0, 60)}…» is called by what it is about, or not at all`, () => {
		assert.equal(titleOf({ heading: null, text })?.title ?? null, title);
	});
}

const cut: readonly (readonly [clause: string, title: string | null])[] = [
	[
		`Щодо укладення договору про обслуговування населення за програмою вигаданих гарантій щодо надання${' послуг'.repeat(12)}`,
		'Щодо укладення договору про обслуговування населення за програмою вигаданих гарантій',
	],
	// «та» parts two adjectives of one noun
	[
		`Щодо видатків на утримання закладів вигаданого міста для медичної та психологічної допомоги${' громадянам'.repeat(9)}`,
		'Щодо видатків на утримання закладів вигаданого міста',
	],
	[`Щодо${' надзвичайно'.repeat(30)}`, null],
];

for (const [clause, title] of cut) {
	test(`«${clause.slice(0, 60)}…», too long, is cut where a phrase ends`, () => {
		assert.equal(shortenTitle(clause), title);
	});
}

test('a letter that says nothing of itself is called by its number, body and date', () => {
	const authority = 'Вигаданська міська рада';
	assert.equal(
		plainTitle({ kind: 'letter', registrationIndex: '31/З-12', authority, date: '2031-02-05' }),
		'Лист № 31/З-12, Вигаданська міська рада, 05.02.2031',
	);
	assert.equal(
		plainTitle({ kind: 'letter', registrationIndex: null, authority, date: null }),
		'Лист без номера, Вигаданська міська рада, без дати',
	);
});

test('numbers of notes are no part of a title, and those of units are', () => {
	const text = 'Надаємо відомості щодо кількості відділень¹ та 12 дм³ води².';
	assert.equal(titleOf({ heading: null, text })?.title, 'Щодо кількості відділень та 12 дм³ води');
});

test('the words of a mark are no subject', () => {
	const text =
		'Внесено відомості за [приховано: відомості про судимість] за фактом вигаданої пригоди на мосту.';
	assert.equal(titleOf({ heading: null, text }), null);
	const told = titleOf({ heading: null, text: `${text}\nПовідомляємо щодо ремонту вигаданого мосту.` });
	assert.deepEqual(told, { title: 'Щодо ремонту вигаданого мосту', derived: true });
});

test('a subject is taken up to the comma before what is masked', () => {
	const text = 'Щодо лавок у сквері № 34, про які питає і [приховано: особа 1], проведено перевірку.';
	assert.equal(titleOf({ heading: null, text })?.title, 'Щодо лавок у сквері № 34');
	assert.equal(
		titleOf({
			heading: null,
			text: 'Розглянуто запит щодо сплати податків за лавки (РНОКПП [приховано: податковий номер]).',
		})?.title,
		'Щодо сплати податків за лавки',
	);
	assert.equal(
		titleOf({
			heading: null,
			text: 'Інформація про суми сплачених податків належить до податкової таємниці.',
		})?.title,
		'Про суми сплачених податків',
	);
	assert.equal(
		titleOf({
			heading: null,
			text: 'Розглянуто запит щодо лавок голови товариства Вигадки С.С.\n28.03.2031 лавки оглянуто.',
		})?.title,
		'Щодо лавок голови товариства Вигадки С.С.',
	);
	for (const nothing of [
		'У суді була справа за позовом [приховано: особа 1] до [приховано: особа 2] про розірвання шлюбу.',
		'Лавку надано відповідно до Основ законодавства про охорону вигаданих лавок.',
		'Начальника сектору попереджено про недопущення порушень.',
	])
		assert.equal(titleOf({ heading: null, text: nothing }), null, nothing);
});
