import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCards } from './cards.ts';

test('a card is found in fours, whatever one sign parts them', () => {
	for (const card of [
		'5375411400000126',
		'5375 4114 0000 0126',
		'5375-4114-0000-0126',
		'5375/4114/0000/0126',
	])
		assert.equal(findCards(`кошти на ${card} Ощадбанку`).length, 1, card);
});

test('the address of a letter and its key in citations are no cards, though one of ten has the right check digit', () => {
	const addresses = Array.from({ length: 1000 }, (_, at) =>
		['/', '-', '_'].map((sign) => ['45000000', '2031', 1000 + at].join(sign)),
	).flat();
	assert.deepEqual(
		addresses.filter((address) => findCards(address).length > 0),
		[],
	);
	assert.deepEqual(findCards('letters/45000000/2031/1009.html'), []);
});
