import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesBesides } from './names-besides.ts';
import { findLeaks, leakySite } from './testing/leaky-site.ts';
import { valueHashes } from './value-hashes.ts';

const page = 'letters/91000000/2031/1.html';
const dir = leakySite('names-besides', {
	'letters/91000000/2031/1.md':
		'post: "Голова"\nname: "О.П. Травнева"\n\nПро Лавки. Відповідає Ганна ЗРАЗКОВА.\n',
});

function told(words: string, file = page): number {
	const asked: string[] = [];
	const find = (text: string) => {
		asked.push(text);
		return findLeaks.names(text);
	};
	const { kinds } = namesBesides(dir, find, valueHashes([]))(file, words)(words);
	assert.ok(kinds.length === 0 || asked.length > 0);
	return kinds.length > 0 ? -1 : asked.length;
}

test('whom the letter names passes with the post before, initials apart, or quoted, and is not sought', () => {
	for (const words of [
		...[
			'голова Ганна ЗРАЗКОВА',
			'секретар міської ради О. П. Травнева',
			'«Про Лавки. Відповідає Ганна ЗРАЗКОВА.»',
		],
	]) {
		assert.equal(told(words), 0, words);
		assert.notEqual(told(words, 'a.html'), 0, words);
	}
});

test('somebody else beside the same post, or in quotation marks, is told', () => {
	for (const words of [
		'мешканка Ганна СТЕПОВИК',
		'«Пише Степовик Остап Олегович.»',
		'голова Ганна ЗРАЗКОВА, мешканка Степовик Олена',
	])
		assert.equal(told(words), -1, words);
});

test('who is named beside a day is told whatever day it is, and the same words are sought once', () => {
	const asked: string[] = [];
	const look = namesBesides(
		dir,
		(text) => {
			asked.push(text);
			return findLeaks.names(text);
		},
		valueHashes([]),
	)('a.html', '');
	for (const day of ['1', '23']) {
		assert.notDeepEqual(look(`of ${day} June 2026, гр. Степовик Остап Олегович`).kinds, []);
		assert.deepEqual(look(`of ${day} June 2026. The text is in Ukrainian. The source is`).kinds, []);
	}
	assert.equal(asked.length, 2);
});
