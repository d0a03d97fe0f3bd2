import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHomesAgain } from './homes-again.ts';

function again(text: string, ...homes: string[]): string[] {
	const spans = homes.map((home) => ({ start: text.indexOf(home), end: text.indexOf(home) + home.length }));
	const isOld = ({ start }: { start: number }) =>
		spans.some((span) => start >= span.start && start < span.end);
	return findHomesAgain(text, spans)
		.filter((span) => !isOld(span))
		.map(({ start, end }) => text.slice(start, end));
}

test('a home that is named again is found in other words', () => {
	const home = 'вул. Вигадана, буд. 6а, кв. 12';
	assert.deepEqual(again(`${home}. Заміри за адресою: вул. Вигадана, 6а проведено.`, home), [
		'вул. Вигадана, 6а',
	]);
	assert.deepEqual(again(`${home}. У будинку № 6а по вулиці Вигаданій немає тиску.`, home), [
		'будинку № 6а по вулиці Вигаданій',
	]);
	assert.deepEqual(again('кв. 17 — борг. Щодо кв. 17 подано заяву.', 'кв. 17'), ['кв. 17']);
});

test('another house of the street, another street and a quarter stay', () => {
	const home = 'вул. Вигадана, буд. 6, кв. 12';
	for (const other of ['вул. Вигадана, 61', 'вул. Зразкова, 6', 'вул. Вигадана', 'кв. 12'])
		assert.deepEqual(again(`${home}. Щодо ${other} повідомляємо.`, home), [], other);
	assert.deepEqual(again('кв. 2 — борг за 2 кв. 2 року, 17 кв. 2 м.', 'кв. 2'), []);
});
