import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { repairs as rules } from '#archive/jurisdictions/ua/reading/repairs/index.ts';
import { repairMisreadings } from './repair-misreadings.ts';

/** What must be mended, by rule. */
const mended: Readonly<Record<string, readonly (readonly [was: string, is: string])[]>> = {
	'number-sign': [
		['Ме 20/12 від 03.04.2031', '№ 20/12 від 03.04.2031'],
		['Не 20/12 від 03.04.2031', '№ 20/12 від 03.04.2031'],
		['М К-170 від 3 квітня 2031 року', '№ К-170 від 3 квітня 2031 року'],
		['03.04.2031 Хо 20/12', '03.04.2031 № 20/12'],
		['03.04.2031 р. Не 20/12', '03.04.2031 р. № 20/12'],
		['03.04.2031 Но 77\nтекст', '03.04.2031 № 77\nтекст'],
		['На Ne 15-З від 28.03.2031', 'На № 15-З від 28.03.2031'],
		['від 20 р. Ne   На Ле від 20 р.', 'від 20 р. №   На № від 20 р.'],
		['20__ р. Ме ____', '20__ р. № ____'],
		['Документ Ме 40131', 'Документ № 40131'],
		['наказом Jfe 7', 'наказом № 7'],
		['24.01.2031   Ме   14.4-87/12707   На №   від', '24.01.2031   №   14.4-87/12707   На №   від'],
		['ВИГАДАНА РАДА\nМо 13-08/30591\nвід 28.09.2031', 'ВИГАДАНА РАДА\n№ 13-08/30591\nвід 28.09.2031'],
		['04.06.2031\nМо 5351', '04.06.2031\n№ 5351'],
		['Мо 5351\nвід 4 червня 2031 року', '№ 5351\nвід 4 червня 2031 року'],
		['M2 ВИГАДАНА РАДА №О10912/4-16-31 від 27.01.2031', 'M2 ВИГАДАНА РАДА №10912/4-16-31 від 27.01.2031'],
		['РАДА МО10912/4 від 27.01.2031', 'РАДА №10912/4 від 27.01.2031'],
		['Документ М: 6108/4-15-31 від 30.01.2031', 'Документ № 6108/4-15-31 від 30.01.2031'],
	],
	'reply-mark': [
		['Ha Ne 15 від 28.03.2031', 'На № 15 від 28.03.2031'],
		['HaNe 5 від 28.03.2031', 'На № 5 від 28.03.2031'],
		['12.03.2031 № 103/02-17   HaNe 5 від 28.03.2031', '12.03.2031 № 103/02-17   На № 5 від 28.03.2031'],
	],
	'index-script': [
		['05.09.2031 № 52/B-22Bux', '05.09.2031 № 52/В-22Вих'],
		['05.09.2031 Ne 52/B-22Bux', '05.09.2031 № 52/В-22Вих'],
		['ДОКУМЕНТ № 26703/K-90 від 03.10.2031', 'ДОКУМЕНТ № 26703/К-90 від 03.10.2031'],
		['ДОКУМЕНТ МО 26713/K-90 від 03.10.2031', 'ДОКУМЕНТ № 26713/К-90 від 03.10.2031'],
		['мо 28823/K-76 від 10.11.2031', '№ 28823/К-76 від 10.11.2031'],
		['СЕД Не 26713/K-90 від 03.10.2031', 'СЕД № 26713/К-90 від 03.10.2031'],
		['від 25.06.2031 № 15167/K-З4', 'від 25.06.2031 № 15167/К-34'],
	],
	'index-digits': [
		['№ 25/К-17О від 03.04.2031', '№ 25/К-170 від 03.04.2031'],
		['Ме 1О5/02', '№ 105/02'],
		['№ 15167/К-З4 від 25.06.2031', '№ 15167/К-34 від 25.06.2031'],
	],
	'at-least': [
		['вентиляцією 2. 96 годин', 'вентиляцією ≥ 96 годин'],
		['перебування 2. 21 дня', 'перебування ≥ 21 дня'],
	],
	'disease-code': [
		['Травми 506.2, 506.3, T90.5, G96.8', 'Травми S06.2, S06.3, T90.5, G96.8'],
		['коди O80.0, O81.0, 054.0, 003', 'коди O80.0, O81.0, O54.0, O03'],
		['I63.0, I64, 167.1, 790.5', 'I63.0, I64, I67.1, T90.5'],
	],
	'own-acronym': [
		['СЛУЖБА ПРИКЛАДІВ (НСЗУ)\nHC3V оплачує', 'СЛУЖБА ПРИКЛАДІВ (НСЗУ)\nНСЗУ оплачує'],
		['СЛУЖБА ПРИКЛАДІВ (НСЗУ)\nта HC3YV', 'СЛУЖБА ПРИКЛАДІВ (НСЗУ)\nта НСЗУ'],
		['СЛУЖБА ПРИКЛАДІВ (НСЗУ)\nНОЗУ повідомляє', 'СЛУЖБА ПРИКЛАДІВ (НСЗУ)\nНСЗУ повідомляє'],
	],
	from: [['№ 20/12 Big 03.04.2031', '№ 20/12 від 03.04.2031']],
	'date-digits': [
		['О3.О4.2031', '03.04.2031'],
		['від З1.12.2030 року', 'від 31.12.2030 року'],
		['03,04.2031', '03.04.2031'],
	],
	'year-mark': [
		['03.04.2031 p.', '03.04.2031 р.'],
		['від ____ 20__ p.', 'від ____ 20__ р.'],
	],
	until: [['з 23.12.2030 00:00:00 no 22.12.2031 23:59:59', 'з 23.12.2030 00:00:00 по 22.12.2031 23:59:59']],
	'edrpou-label': [['код ЕДРПОУ', 'код ЄДРПОУ']],
	'edrpou-digits': [['код ЄДРПОУ ОО123458', 'код ЄДРПОУ 00123458']],
	'address-at': [['пошта: rada(@example.org', 'пошта: rada@example.org']],
	'address-blank': [
		['E-mail: rada @example.org', 'E-mail: rada@example.org'],
		['rada@ example.org', 'rada@example.org'],
		['rada@example. gov.ua', 'rada@example.gov.ua'],
	],
	'address-scheme': [
		['https:/example.org/a', 'https://example.org/a'],
		['http: //example.org', 'http://example.org'],
		['www, example.org', 'www.example.org'],
	],
	'address-letters': [
		['rаdа@еxаmple.org', 'rada@example.org'],
		['www.еxample.org', 'www.example.org'],
	],
	'address-label': [
		['caiit: www.example.org', 'сайт: www.example.org'],
		['E-mаіl: rada@example.org', 'E-mail: rada@example.org'],
	],
	preposition: [
		[
			'супровід пацієнтів 3 онкологічними захворюваннями',
			'супровід пацієнтів з онкологічними захворюваннями',
		],
		['згідно 3 тарифами', 'згідно з тарифами'],
		['осіб 3 інвалідністю', 'осіб з інвалідністю'],
		['порівняно 3 минулим роком', 'порівняно з минулим роком'],
		['Дійсний 3: 13.09.2030', 'Дійсний з: 13.09.2030'],
		['3 повагою', 'З повагою'],
		['розміщено 3a посиланням', 'розміщено за посиланням'],
		['Кінець. 3a цим посиланням', 'Кінець. За цим посиланням'],
	],
	'latin-word': [
		['ліси i парки', 'ліси і парки'],
		['Ваш запит Ha інформацію', 'Ваш запит на інформацію'],
	],
	initial: [
		['Зразковій O.', 'Зразковій О.'],
		['O.B. Зразковій', 'О.В. Зразковій'],
	],
	'lone-one': [['в | прим.', 'в 1 прим.']],
	'mixed-alphabets': [['Повiдомляємо', 'Повідомляємо']],
	'look-alikes': [
		['ВИГАДАНА СЛУЖБА ЗРАЗКІВ УКРАЇНИ (BC3Y)', 'ВИГАДАНА СЛУЖБА ЗРАЗКІВ УКРАЇНИ (ВСЗУ)'],
		['Рада ВСЗУ, рішення BC3VY', 'Рада ВСЗУ, рішення ВСЗУ'],
		['у системі ECO3', 'у системі ЕСОЗ'],
	],
	'lost-apostrophe': [
		['охорони здоров я', 'охорони здоров’я'],
		['У зв"язку', 'У зв’язку'],
		['суб єктів', 'суб’єктів'],
	],
};

/** What must be left as it is. */
const left = [
	'від 3 січня 2031 року',
	'протягом 3 днів',
	'згідно з пунктом 3 постановою',
	'осіб 3 групи',
	'суми 506, 507, 508, 509',
	'рахунки 506.2, 506.3, T90.5',
	'СЛУЖБА ПРИКЛАДІВ (НСЗУ) і МОЗУ, НСЗД',
	'СПИСОК: 2. 96 годин',
	'Не 20 днів, а 30',
	'Не 20/12, а 21/12',
	'Не пізніше 03.04.2031',
	'розмір М 5',
	'№ USB-3',
	'На Не варто зважати',
	'станом на 03.04.2031 Не 20 осіб прийшли',
	'Мо 5',
	'No comment',
	'наказом Не 7',
	'32.13.2031',
	'О3.О4',
	'3.14.2031',
	'п. 2031 p2',
	'код ЄДРПОУ ОО123457',
	'Telegram @example.org',
	'пишіть. Example.org',
	'пошта@приклад.укр',
	'HTTP, PC, MP3',
	'SAP та IP-адреса',
	'COVID-19',
	'буд. 3а кімната 5',
	'пункту 3a цього договору',
	'вул. Зразкової 3a квартира 7',
	'3 особи',
	'Гепатит C.',
	'A. Smith',
	'пункт i)',
	'здоров і я',
	'об яблука',
	'сім я бачив',
	'| прим.',
];

describe('repairMisreadings', () => {
	for (const [rule, cases] of Object.entries(mended)) {
		for (const [was, is] of cases) {
			it(`${rule}: «${was}»`, () => {
				const { text, repairs } = repairMisreadings(was);
				assert.equal(text, is);
				assert.ok(repairs.some((repair) => repair.rule === rule));
				assert.deepEqual(repairMisreadings(is).text, is);
			});
		}
	}

	for (const text of left) {
		it(`leaves «${text}»`, () => assert.deepEqual(repairMisreadings(text), { text, repairs: [] }));
	}

	it('has a case for every rule', () => {
		assert.deepEqual(Object.keys(mended).sort(), [...new Set(rules.map(({ name }) => name))].sort());
	});

	it('changes nothing outside its repairs, and says where they are', () => {
		const pieces = [...Object.values(mended).flatMap((cases) => cases.map(([was]) => was)), ...left];
		const text = fc
			.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 12 })
			.chain((parts) => fc.constantFrom(' ', '\n', '').map((gap) => parts.join(gap)));
		fc.assert(
			fc.property(text, (read) => {
				const { text: now, repairs } = repairMisreadings(read);
				let restored = '';
				let from = 0;
				for (const { start, end, was } of repairs) {
					assert.ok(start >= from && end >= start);
					assert.notEqual(now.slice(start, end), was);
					restored += now.slice(from, start) + was;
					from = end;
				}
				assert.equal(restored + now.slice(from), read);
			}),
			{ numRuns: 500 },
		);
	});

	it('takes time in proportion to the text', { timeout: 60_000 }, async () => {
		for (const piece of ['a', 'На ', '3 ', 'a.', 'я’', '20__', '2031 ', 'www.', '1/', 'A.']) {
			const text = piece.repeat(100_000 / piece.length);
			repairMisreadings(text);
			// Only between tasks does the test see that its time is over.
			await setImmediate();
		}
	});
});
