import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPassports } from './passports.ts';

const found = (text: string) => findPassports(text).map(({ start, end }) => text.slice(start, end));

test('a series beside the mark of its number, and a number beside the mark of its series, are found', () => {
	for (const [text, part] of [
		['за паспортом громадянина України серії ВЮ номер [приховано: дані паспорта].', 'ВЮ'],
		['за паспортом громадянина України серії [приховано: дані паспорта] номер 000294.', '000294'],
		['паспорт серія\u001FАН\u001Fномер\u001F[приховано: дані паспорта]', 'АН'],
		['паспорт серія\u001F[приховано: дані паспорта]\u001Fномер\u001F123456', '123456'],
	] as const)
		assert.deepEqual(found(text), [part], text);
});

test('passports of things, and series of what is no passport, stay', () => {
	for (const text of [
		'Технічний паспорт на будинок № 123456 виготовлено.',
		'Ліцензія серії АВ номер 123456 чинна.',
		'За паспортом безпеки серія ВЮ не зазначена.',
	])
		assert.deepEqual(found(text), [], text);
});
