import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionName } from './region-names.ts';
import { regionTiles } from './region-tiles.ts';

test('each region has a tile and a short name of its own, and no other tile lies there', () => {
	const tiles = Object.entries(regionTiles);
	assert.equal(tiles.length, 27);
	for (const [code] of tiles) assert.notEqual(regionName(code, 'uk'), code);
	const places = tiles.map(([, { column, row }]) => `${column} ${row}`);
	for (const all of [places, ...['uk', 'en'].map((tag) => tiles.map(([, { short }]) => short[tag]))])
		assert.equal(new Set(all).size, tiles.length);
});
