import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hiddenWords } from '../../../letter/separators.ts';
import { ua } from '../index.ts';

test('a line of nothing but what the body hid is shown among the marks, and is no form', () => {
	const source = `ВИГАДАНА СЕЛИЩНА РАДА

01.02.2031 № 25/З-17

Закладам освіти

Повідомляємо таке.

Секретар ради                    О.О. Зразковий

Марія Виконавська 20-00-03

${hiddenWords}
`;
	const { marks, formLines } = ua.dissect(source);
	assert.deepEqual(
		marks.map(({ start, end }) => source.slice(start, end)),
		[hiddenWords],
	);
	assert.deepEqual(formLines, []);
});
