import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anySign } from '../../../../scripts/testing/any-sign.ts';
import { slugOf } from './slug.ts';

test('transliteration after resolution № 55', () => {
	const cases: readonly (readonly [string, string])[] = [
		['25/К-170із', '25-k-170iz'],
		['№ 01-23/45', '01-23-45'],
		['Ш-12/0-20', 'sh-12-0-20'],
		['Згурський Розгон', 'zghurskyi-rozghon'],
		['Єнакієве Їжакевич Йосипівка Юрій Яготин', 'yenakiieve-yizhakevych-yosypivka-yurii-yahotyn'],
		['Знам’янка Короп’є пʼять', 'znamianka-koropie-piat'],
		['Щербухи Гоща Ґалаґан', 'shcherbukhy-hoshcha-galagan'],
		['Café', 'cafe'],
		['№ —', ''],
		['ПРН', 'prn-x'],
		['COM1', 'com1-x'],
		['Нуль', 'nul-x'],
		['ПРН-1', 'prn-1'],
	];
	for (const [text, slug] of cases) assert.equal(slugOf(text), slug, text);
});

test('a slug is ASCII words and single hyphens, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: anySign }), (text) => {
			assert.match(slugOf(text), /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
		}),
	);
});

test('a text with an ASCII letter or digit has a slug', () => {
	fc.assert(
		fc.property(fc.string(), fc.constantFrom('a', '7', 'к'), fc.string(), (before, sign, after) => {
			assert.notEqual(slugOf(`${before} ${sign} ${after}`), '');
		}),
	);
});
