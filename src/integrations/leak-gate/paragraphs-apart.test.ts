import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storeLetter } from '#archive/search/stored-letter.ts';
import { madeBreak } from './line-breaks.ts';
import { paragraphsApart } from './paragraphs-apart.ts';
import { readings } from './readings.ts';

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
	const parted = paragraphsApart(stored);
	assert.ok(
		parted.includes(`"Назва ${madeBreak}мешканцю видано акт. ${madeBreak}Вулицю «Тиху» прибрано."`),
		parted,
	);
	// An escape would be read with its surroundings alone, and a street without its sentence is somebody’s home.
	assert.deepEqual(readings(parted), [parted]);
});

test('leaves what no letter of the index is', () => {
	for (const text of ['', '{', '{"url":"/a"}', '["/a",1,{},[]]', '["/a","б",{}]'])
		assert.equal(paragraphsApart(text), text);
});
