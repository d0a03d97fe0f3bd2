import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, mask } from '../testing/masked-letter.ts';

test('somebody with a post of no authority is private if the sentence tells what befell them', () => {
	const text = 'Методист Росяк Н.Н. перебуває на лікуванні з діагнозом грип.';
	assert.match(mask(letter(text)), /Методист \[приховано: особа 1\] перебуває/u);
});

test('an official who acts by the post stays, and so does one with authority', () => {
	for (const kept of [
		'Лікар Росяк Н.Н. прийняв рішення про госпіталізацію.',
		'Начальник відділу Росяк Н.Н. був засуджений.',
		'Прийом хворих проводив Росяк.',
		'Контролер Росяк перевірив квитки.',
	])
		assert.ok(mask(letter(kept)).includes(kept), `${kept} is ${mask(letter(kept))}`);
});
