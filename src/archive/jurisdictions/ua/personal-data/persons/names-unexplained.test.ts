import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, mask } from '../testing/masked-letter.ts';

test('a word within a sentence that nothing explains is masked', () => {
	for (const [text, shown] of [
		['Прокурор просив обрати Явору запобіжний захід.', 'обрати [приховано: особа 1] запобіжний'],
		['Розписка написана Кандибою власноруч.', 'написана [приховано: особа 1] власноруч'],
		['Про це сказала Барабуля у вівторок.', 'сказала [приховано: особа 1] у'],
	] as const)
		assert.ok(mask(letter(text)).includes(shown), text);
});

test('a place, a thing, a term, a part of a title and a row of such stay', () => {
	for (const kept of [
		'Нова Каховка постраждала від підтоплення.',
		'Виборчий округ Центральний утворено торік.',
		'Пацієнтам призначають Парацетамол.',
		'Книга Пам’яті видана коштом громади.',
		'До програми включено Туманне, Мрійне та Лугове.',
		'Послуги надає кав’ярня Аромат.',
		'Оплату здійснює Замовник.',
		'Указ Президента Володимира Зеленського про мобілізацію оприлюднено.',
	])
		assert.ok(mask(letter(kept)).includes(kept), kept);
});

test('a surname that is a word stands with a given name or behind a patronymic; a teacher with a reprimand is private', () => {
	for (const [text, shown] of [
		['У полоні перебуває старшина Слюсар Микита.', 'старшина [приховано: особа 1].'],
		['Просимо повідомити Василя Івановича Пасічника про це.', 'повідомити [приховано: особа 1] про'],
		['До відповідальності притягнуто вчителя фізики Зразковця В.О.', 'фізики [приховано: особа 1]'],
	] as const)
		assert.ok(mask(letter(text)).includes(shown), text);
});
