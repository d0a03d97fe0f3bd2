import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsMasked, maskedStrings } from './masked-strings.ts';

const text = 'Зразковій О., вул. Неіснуюча, 5. Рада: вул. Неіснуюча, 7, м. Вигадане.';
const name = { start: 0, end: 9 };
const address = { start: 14, end: 31 };
const masked = maskedStrings(text, [name, address]);

for (const [leak, copied] of Object.entries({
	'another case': 'ЗРАЗКОВІЙ',
	'a soft hyphen': 'Зраз\u00ADковій',
	'a line end': 'Зраз-\nковій',
	'letters apart': 'З р а з к о в і й',
	'a ligature': 'e-mail oﬃce',
	'a part of another word': 'пані_Зразковій_2',
	'the whole address': 'вул. Неіснуюча, 5',
	'a public word oftener than the letter says it': 'Неіснуюча, 7; Неіснуюча',
})) {
	test(`finds what was masked: ${leak}`, () => {
		const ligature = maskedStrings('office@example', [{ start: 0, end: 6 }]);
		assert.ok(holdsMasked(copied, leak === 'a ligature' ? ligature : masked));
	});
}

test('what the letter says openly is no leak, nor are letters that say nothing alone', () => {
	assert.ok(!holdsMasked('Рада: вул. Неіснуюча, 7, м. Вигадане', masked));
	assert.ok(!holdsMasked('О. І. 5', maskedStrings(text, [{ start: 10, end: 12 }])));
});
