import assert from 'node:assert/strict';
import { it } from 'node:test';
import { wordsOf } from './letter-words.ts';
import { namesInRows } from './names-in-rows.ts';

it('what goes with a role may open a text, and then names nobody', () => {
	for (const text of ['А\nА\nА', '9-А класу Вигадка, Зразок', 'класу А Вигадка, Зразок'])
		assert.deepEqual(namesInRows(wordsOf(text), new Set()), []);
});
