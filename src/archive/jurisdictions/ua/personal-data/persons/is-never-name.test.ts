import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, mask } from '../testing/masked-letter.ts';
import { isNeverName } from './is-never-name.ts';
import { wordsOf } from './letter-words.ts';

test('an abbreviation with capitals inside and a verb without a subject are nobody’s name', () => {
	for (const written of ['ДСанПіН', 'СНиПу', 'ДНАОПу', 'МінРегіонБуд', 'Надійшло', 'Задоволено'])
		assert.ok(wordsOf(written).every(isNeverName), written);
	for (const written of ['КовАльчуК', 'МакДональд', 'КОВАЛЬЧУк', 'Шило', 'Бевзюк', 'Ольга', 'Мудро'])
		assert.ok(!wordsOf(written).some(isNeverName), written);
});

test('norms, heads of tables without borders and names of places in two languages stay', () => {
	for (const kept of [
		'Вимоги ДСанПіН дотримано.',
		'Лабораторія застосувала ДСанПіН.',
		'Порушено вимоги СНиПу, ДНАОПу та ДСанПіНу.',
		'Проєкт відповідає ДБН В.2.2-3:2018 та ДСТУ 4163:2020.',
		'Рік Надійшло\n2028 15\n2029 17',
		'Рік Надійшло Задоволено Відмовлено\n2028 15 14 1',
		'Рік Надійшло Залишок\n2028 15 1',
		'Усього Прийнято Звільнено\n12 3 4',
		'Квартал Надійшло Виконано\nІ 15 14',
		'Вигадане – Fiktown',
		'Населений пункт\u001FКод\nВигадане – Fiktown\u001F15\nПридумане – Prydumane\u001F17',
	])
		assert.ok(mask(letter(kept)).includes(kept), kept);
});

test('a name beside them is masked still', () => {
	for (const [text, shown] of [
		['Про порушення ДСанПіН повідомила Цуприк Ольга.', 'ДСанПіН повідомила [приховано: особа 1].'],
		['Заявниця Бевзюк посилалась на СанПіН.', 'Заявниця [приховано: особа 1] посилалась на СанПіН.'],
		['Надійшло Бевзюку повідомлення.', 'Надійшло [приховано: особа 1] повідомлення.'],
		['Сусід ДеБруІн затопив квартиру.', 'Сусід [приховано: особа 1] затопив'],
		['Скаржилась Бевзюк – Bevziuk.', '[приховано: особа 1] – [приховано: особа'],
	] as const)
		assert.ok(mask(letter(text)).includes(shown), `${text} → ${mask(letter(text))}`);
});
