import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keyText } from '../../../search/key-text.ts';
import { lexiconOf } from '../../../search/lexicon.ts';
import { parseQuery } from '../../../search/parse-query.ts';
import { searchLanguage } from './index.ts';
import { suggestQueries } from './suggest-queries.ts';

const lexicon = lexiconOf(searchLanguage);

/** Whether a text would be found by a query. */
function finds(query: string, text: string): boolean {
	const keys = keyText(text, lexicon, new Map()).split(/[ /]/);
	const { terms } = parseQuery(query, lexicon);
	return terms.length > 0 && terms.every(({ key }) => keys.some((each) => each.startsWith(key)));
}

for (const [query, text] of [
	['3 квітня 2018', 'від 03.04.2018 № 5'],
	['03.04.2018', 'від 3 квітня 2018 року'],
	['3 квітня 2018 року', 'від 03.04.2018'],
	['2018-04-03', 'від «03» квітня 2018 р.'],
	['квітень 2018', 'від 03.04.2018'],
	['у квітні 2018', 'від 3 квітня 2018 року'],
	['3 квітня', 'від 03.04.2018'],
	['квітня', '3 квітня 2018 року'],
	['2018', '3 квітня 2018 року'],
	['12450', 'сума 12 450 грн'],
	['12 450', 'сума 12450 грн'],
	['12 450', 'сума 12 450,50 грн'],
	['1072104', '1\u00A0072\u00A0104,12'],
	['№ 25/К-170із', '№ 25/К-170із'],
	['К-170із', 'лист 25/К-170із'],
	['6-78-27', 'тел. (04997) 6-78-27.'],
	['0499767827', 'тел. (04997) 6-78-27.'],
	['+38 (067) 123-45-67', 'тел. 067-123-45-67'],
	['0671234567', 'тел. +38(067)123-45-67,'],
	['a.b@c.example', 'e-mail: A.B@c.example;'],
	['ганок', 'Ґанок'],
	['обʼєктами', 'об’єктів'],
	['водопост*', 'водопостачання'],
] as const) {
	test(`«${query}» finds «${text}»`, () => assert.ok(finds(query, text)));
}

for (const [query, text] of [
	['4 квітня 2018', 'від 03.04.2018'],
	['450', 'сума 12 450 грн'],
	['25', 'лист 250/К'],
	['2 квітня', 'від 12.04.2018'],
	['рікарня', 'рік'],
	['водопост', 'водопостачання'],
] as const) {
	test(`«${query}» does not find «${text}»`, () => assert.ok(!finds(query, text)));
}

test('words that say nothing are left out where others say something', () => {
	const texts = (query: string) => parseQuery(query, lexicon).terms.map(({ text }) => text);
	assert.deepEqual(texts('запит про дорогу'), ['запит', 'дорогу']);
	assert.deepEqual(texts('про'), ['про']);
	assert.deepEqual(texts('№ , —'), []);
});

test('a phrase in any quotes is kept as it is written', () => {
	for (const query of ['«Доступ до №\u00A025»', '"доступ до № 25"', '„доступ до 25“', '“доступ до 25”']) {
		assert.deepEqual(parseQuery(query, lexicon).phrases[0]?.parts, ['доступ', 'до', '25']);
	}
});

for (const [typed, meant] of [
	['pfgbn', 'запит'],
	['zapyt', 'запит'],
	['vidpovid', 'відповідь'],
	['зaпит', 'запит'],
	['PAXYHOK', 'РАХУНОК'],
	['кузщке', 'report'],
] as const) {
	test(`«${typed}» may mean «${meant}»`, () => assert.ok(suggestQueries(typed).includes(meant)));
}

test('a query never suggests itself', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			assert.ok(!suggestQueries(text).includes(text));
		}),
	);
});

test('a text has as many keys as it has tokens, whatever it says', () => {
	const words = fc.array(
		fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom('12', '450', '072,5', '(044)', '234-56-78', '3', 'квітня', '2018', '—', '/'),
		),
	);
	fc.assert(
		fc.property(words, (list) => {
			const text = list.join(' ');
			const tokens = text.split(/\s+/u).filter(Boolean);
			const keys = keyText(text, lexicon, new Map());
			assert.equal(keys === '' ? 0 : keys.split(' ').length, tokens.length);
			assert.match(keys, /^[\p{L}\p{N}/. ]*$/u);
		}),
	);
});

test('what is typed as it stands in a text is found in it', () => {
	const words = fc.array(fc.stringMatching(/^[а-щьюяєіїґ’0-9/-]{1,9}$/u), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(words, fc.nat(), (list, place) => {
			const word = list[place % list.length] ?? '';
			// A number beside another may be a group of one number; a word is found wherever it stands.
			fc.pre(/^[а-щьюяєіїґ’]+$/u.test(word) && parseQuery(word, lexicon).terms.length > 0);
			assert.ok(finds(word, list.join(' ')));
		}),
	);
});

for (const [query, meant] of [
	['скорая помощь', 'швидка допомога'],
	['Больницы', 'лікарня'],
	['ремонт улиц', 'ремонт вулиця'],
] as const) {
	test(`«${query}» may mean «${meant}»`, () => assert.ok(suggestQueries(query).includes(meant)));
}

test('Ukrainian words are not taken for Russian ones', () => {
	for (const query of ['відповідь', 'решта', 'городництво', 'скорочення'])
		assert.ok(
			suggestQueries(query).every((meant) => !/відповідь .|рішення|місто|швидка/.test(meant)),
			query,
		);
});
