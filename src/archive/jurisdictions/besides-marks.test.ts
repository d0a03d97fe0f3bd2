import assert from 'node:assert/strict';
import { test } from 'node:test';
import { besidesMarks } from './besides-marks.ts';
import { marks } from './ua/marks.ts';

test('a mark is nobody’s name, what stands beside it may be', () => {
	for (const [text, isFound] of [
		['[приховано: особа 2]', false],
		['[приховано: особа], [приховано: ім’я запитувача]', false],
		['[приховано: особа 2] Росяна', true],
		['[будь-що інше]', true],
	] as const)
		assert.equal(besidesMarks(text, [{ start: 0, end: text.length }], marks).length === 1, isFound, text);
});
