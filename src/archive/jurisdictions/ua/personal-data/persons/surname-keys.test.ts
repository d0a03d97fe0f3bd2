import assert from 'node:assert/strict';
import { test } from 'node:test';
import { soundKey, surnameKeys } from './surname-keys.ts';

test('every form of a surname meets the others, and no other surname', () => {
	for (const forms of [
		['Сокіл', 'Сокола', 'Соколом', 'Соколові'],
		['Швець', 'Шевця', 'Шевцем'],
		['Коломієць', 'Коломійця', 'Коломійцеві'],
		['Сорока', 'Сороки', 'Сороці', 'Сороко', 'Сорокою'],
		['Рудий', 'Рудого', 'Рудому', 'Рудим', 'Руда', 'Рудої', 'Рудій'],
		['Довгаль', 'Довгаля', 'Довгалеві'],
		['Дем’янець', 'Демʼянця', 'Демянцем'].map((form) => form.replace('ʼ', '’')),
		['Гай', 'Гая', 'Гаєм'],
	]) {
		const [first = '', ...others] = forms;
		for (const form of others)
			assert.ok(
				surnameKeys(form).some((key) => surnameKeys(first).includes(key)),
				`${first}, ${form}`,
			);
	}
	assert.ok(!surnameKeys('Коваленка').some((key) => surnameKeys('Коваль').includes(key)));
});

test('a surname meets its transliterations', () => {
	for (const [latin, cyrillic] of [
		['Zhuravelska', 'Журавельській'],
		['Shcherbak', 'Щербака'],
		['Gritsaiko', 'Грицайку'],
		['Hrytsaiko', 'Грицайка'],
		['Chmyrova', 'Чмирової'],
	] as const)
		assert.equal(soundKey(latin), soundKey(cyrillic), latin);
});
