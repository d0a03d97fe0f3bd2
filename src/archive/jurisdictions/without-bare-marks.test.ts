import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ua } from './ua/index.ts';
import { withoutBareMarks } from './without-bare-marks.ts';

test('a mark is nobody’s name, but the words beside it may be', () => {
	for (const [text, isFound] of [
		['[приховано: особа 2]', false],
		['[приховано: особа], [приховано: ім’я запитувача]', false],
		['[приховано: особа 2] Росяна', true],
		[ua.standIn, false],
		[`${ua.standIn} та Росяна`, true],
		['[будь-що інше]', true],
		[`Питання ${ua.standIn}`, false],
		['Огорожу [приховано: особа 2]', false],
		[`Вигаданченка ${ua.standIn}`, true],
		['Питання', true],
		['[приховано: особа 2] БОРГ', false],
		['[приховано: особа 2] ВИГАДАНЧЕНКО', true],
	] as const)
		assert.equal(withoutBareMarks(text, [{ start: 0, end: text.length }], ua).length === 1, isFound, text);
});

test('an ordinary word is part of a name within a sentence', () => {
	const text = `Розглянуто Запит ${ua.standIn}`;
	assert.equal(withoutBareMarks(text, [{ start: 11, end: text.length }], ua).length, 1);
});
