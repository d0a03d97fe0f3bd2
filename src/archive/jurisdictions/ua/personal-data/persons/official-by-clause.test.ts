import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, mask } from '../testing/masked-letter.ts';

test('an official who acts for a body stays even if the post stands farther off', () => {
	for (const kept of [
		'Директор, якого призначив міський голова Росяк Н.Н., звільнений.',
		'Заступник голови, що відповідає за освіту, Росяк Н.Н. провів нараду.',
		'Головний лікар надав пояснення (Росяк Н.Н.).',
		'Наказ Росяка Н.Н. (01.02.2012) скасовано.',
		'Поіменне голосування: Росяк Н.Н. – за; Росяна О.О. – проти; Гросій К.К. – утримався.',
		'Старша сестра медична Росяна О.О. зробила запис.',
	])
		assert.ok(mask(letter(kept)).includes(kept), `${kept} is ${mask(letter(kept))}`);
});

test('a private person in such a sentence is masked', () => {
	for (const [text, shown] of [
		['Лікар оглянув хворого (Росяк Н.Н.).', 'хворого ([приховано: особа 1])'],
		['Мешканець, який скаржився начальнику, Росяк Н.Н. вибув.', 'начальнику, [приховано: особа 1] вибув'],
		['Сестра Росяна О.О. доглядала хвору.', 'Сестра [приховано: особа 1] доглядала'],
		['Свідок Росяк Н.Н. – за межами міста.', 'Свідок [приховано: особа 1] – за'],
		['Наказ про звільнення Росяка Н.Н. видано.', 'звільнення [приховано: особа 1] видано'],
	] as const)
		assert.ok(mask(letter(text)).includes(shown), `${text} is ${mask(letter(text))}`);
});
