import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, mask } from '../testing/masked-letter.ts';

test('a noun whose verb is of the other gender is a surname', () => {
	for (const [text, shown] of [
		['Байрак заявила, що ключів не мала.', '[приховано: особа 1] заявила'],
		['Ворона оскаржив постанову.', '[приховано: особа 1] оскаржив'],
		['Повідомлено, що Байрак вже отримувала довідку.', 'що [приховано: особа 1] вже'],
	] as const)
		assert.ok(mask(letter(text)).includes(shown), text);
});

test('a noun that agrees, one of either gender and one in another case stay', () => {
	for (const kept of [
		'Комісія заявила про порушення.',
		'Адвокат заявила клопотання.',
		'Голова повідомив про засідання.',
		'Переселенець з Бевзополя отримав допомогу.',
		'Рішення Байрака оскаржив прокурор.',
	])
		assert.ok(mask(letter(kept)).includes(kept.slice(0, 12)), kept);
});
