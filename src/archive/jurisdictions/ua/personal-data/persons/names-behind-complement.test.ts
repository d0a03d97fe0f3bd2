import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, mask } from '../testing/masked-letter.ts';

test('a surname behind a role and what belongs to it is masked', () => {
	for (const [text, shown] of [
		['Пацієнт палати № 4 Хрін помер.', '4 [приховано: особа 1] помер'],
		['Абонент № 4512 Віник боргує за два місяці.', '4512 [приховано: особа 1] боргує'],
		['Водієві автобуса Дрозду оголошено догану.', 'автобуса [приховано: особа 1] оголошено'],
		['Мешканець під’їзду Слива не впускає контролера.', 'під’їзду [приховано: особа 1] не'],
	] as const)
		assert.ok(mask(letter(text)).includes(shown), `${text} is ${mask(letter(text))}`);
});

test('names of things and places stay', () => {
	for (const kept of [
		'Водій автобуса Еталон пройшов медогляд.',
		'Учень школи Гармонія переміг в олімпіаді.',
		'Мешканці будинку № 5 Зеленого провулка скаржаться.',
	])
		assert.ok(mask(letter(kept)).includes(kept), `${kept} is ${mask(letter(kept))}`);
});
