import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storeLetter } from '#archive/search/stored-letter.ts';
import { paragraphsApart } from './paragraphs-apart.ts';

test('parts a stored letter where its paragraphs begin', () => {
	const anchors = [
		{ id: 'p1', location: 1 },
		{ id: 'p2', location: 4 },
	];
	const stored = storeLetter({
		url: '/a',
		content: 'Назва мешканцю видано акт. Вулицю «Тиху» прибрано.',
		meta: {},
		anchors,
	});
	assert.equal(
		JSON.parse(paragraphsApart(stored))[1],
		'Назва \nмешканцю видано акт. \nВулицю «Тиху» прибрано.',
	);
});

test('leaves what no letter of the index is', () => {
	for (const text of ['', '{', '{"url":"/a"}', '["/a",1,{},[]]', '["/a","б",{}]'])
		assert.equal(paragraphsApart(text), text);
});
