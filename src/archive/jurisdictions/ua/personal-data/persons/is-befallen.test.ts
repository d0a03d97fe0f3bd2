import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, mask } from '../testing/masked-letter.ts';

test('whoever has a post of no authority is private where the sentence tells what befell them', () => {
	const text = 'Методист Росяк Н.Н. перебуває на лікуванні з діагнозом грип.';
	assert.match(mask(letter(text)), /Методист \[приховано: особа 1\] перебуває/u);
});

test('whoever acts by the post stays, and so does whoever has authority', () => {
	for (const kept of [
		'Лікар Росяк Н.Н. прийняв рішення про госпіталізацію.',
		'Начальник відділу Росяк Н.Н. був засуджений.',
		'Прийом хворих проводив Росяк.',
		'Контролер Росяк перевірив квитки.',
	])
		assert.ok(mask(letter(kept)).includes(kept), `${kept} is ${mask(letter(kept))}`);
});
