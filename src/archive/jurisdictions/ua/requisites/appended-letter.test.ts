import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterheadsBelow } from './appended-letter.ts';
import { readLines } from './lines.ts';

const stamp = `
ВИГАДАНА МІСЬКА РАДА
№ 34/7 від 23.04.2031
Підписувач: Зразкова Олена
Сертифікат: 3A98F7000000000400000081
Дійсний: з 01.02.2030 00:00 по 31.01.2033 23:59
`;
const appendix = `
Додаток
до листа від 23.04.2031 № 34/7
Перелік вулиць
Вулиця Вигадана
`;
const letter = `
ВИГАДАНА МІСЬКА РАДА
№ 34/7 від 23.04.2031
Шановна редакціє!
Надаємо відповідь.
Голова   Олена ЗРАЗКОВА
`;

test('a stamp that names its body is no letter, whatever appendix follows', () => {
	assert.deepEqual(letterheadsBelow(readLines(stamp + appendix)), []);
});

test('a letter below a letter is one', () => {
	assert.deepEqual(letterheadsBelow(readLines(letter)), [1]);
});
