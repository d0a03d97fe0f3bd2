import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, mask } from '../testing/masked-letter.ts';

test('a surname that is a whole item of a list of people is masked', () => {
	for (const [text, left] of [
		['Список пільговиків\n1. Росяк Остап\n2. Росяна\n3. Гросій', /Рося|Гросій/u],
		['Черга на житло:\n– Росяк;\n– Росяна;\n– Гросій.', /Рося|Гросій/u],
	] as const)
		assert.doesNotMatch(mask(letter(text)), left);
});

test('items that are things, places or officials stay', () => {
	for (const kept of [
		'Перелік питань:\n1. Росівка\n2. Роса\n3. Росяне',
		'Список вулиць:\n1. Росяна\n2. Росова',
		'Присутні депутати:\n1. Росяк\n2. Росяна',
	])
		assert.ok(mask(letter(kept)).includes(kept), kept);
});
