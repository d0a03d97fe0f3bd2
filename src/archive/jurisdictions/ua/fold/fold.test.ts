import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from './fold.ts';

test('every way of typing reads as it looks', () => {
	const cases: readonly (readonly [string, string])[] = [
		['o.trav\u034Fneva@mail.example', 'o.travneva@mail.example'],
		['063\u3164000\u115F00\uFFA001', '0630000001'],
		['o.trav\uFE0Fneva＠mail．example', 'o.travneva@mail.example'],
		['０６３ ٠٦٣ ०६३ 𝟎𝟔𝟑 ⁰⁶³', '063 063 063 063 063'],
		['о\u0301льга, Травнева\u0301, каи\u0306дан, і\u0308жак', 'ольга, Травнева, кайдан, їжак'],
		['063‒000―00−01, 063・000·00•01, 063 – 000', '063-000-00-01, 063.000.00.01, 063 - 000'],
		['Травнeвa, TРAВHEВA, оlha.trаv@mаil.com', 'Травнева, ТРАВНЕВА, olha.trav@mail.com'],
		['РНОКПП З122245678, тел. О63 217 4б 98', 'РНОКПП 3122245678, тел. 063 217 46 98'],
		['паспорт ВК 34567В; IBAN UA91З253650000', 'паспорт ВК 345678; IBAN UA913253650000'],
	];
	for (const [written, read] of cases) assert.equal(fold(written).text, read);
});

test('what is well written stays', () => {
	for (const text of [
		'Лист № 25/К-170із від 03.04.2018 р., 12 м², примітка слова¹ та числа 20²',
		'USB-накопичувач, e-mail, IT-відділ, 2018–го; код ЄДРПОУ 04053625',
		'соціально-\nекономічного, інфор\u00AD\nмація, тел. приймальні: 20-00-01',
		'Вул. Тиха, 9-А; буд. 12З; ДК 021:2015',
	])
		assert.equal(fold(text).text, text);
});

test('places map back to the letter’s own words', () => {
	const sign = fc.constantFrom(...'аоіaoi067９\u00AD\u034F\u0301\u0306и–· .@\n'.split(''), '𝟎');
	fc.assert(
		fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
			const source = signs.join('');
			const { text, toSource, toFolded } = fold(source);
			for (let at = 0; at < text.length; at += 1) {
				const back = toSource({ start: at, end: at + 1 });
				assert.ok(back.start < back.end && back.end <= source.length);
				const there = toFolded(back);
				assert.ok(there.start <= at && at < there.end);
			}
		}),
	);
});

test('a long text of odd signs takes time in proportion', { timeout: 20_000 }, () => {
	for (const text of ['a@', 'о\u0301', '1О', 'тел. О', '0–', '\u00AD ', '⁰'])
		assert.ok(fold(text.repeat(200_000)).text.length > 0);
});
