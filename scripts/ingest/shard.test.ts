import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readShard, shardOf } from './shard.ts';

describe('shardOf', () => {
	it('parts a list into neighbours, nothing lost and nothing twice', () => {
		fc.assert(
			fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 20 }), (items, of) => {
				const parts = Array.from({ length: of }, (_, at) => shardOf(items, { number: at + 1, of }));
				assert.deepEqual(parts.flat(), items);
				const sizes = parts.map(({ length }) => length);
				assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
			}),
		);
	});

	it('gives all where there is no shard', () => {
		assert.deepEqual(shardOf(['а', 'б'], null), ['а', 'б']);
	});
});

describe('readShard', () => {
	it('reads i/n', () => {
		assert.deepEqual(readShard('2/8'), { number: 2, of: 8 });
	});

	it('refuses anything else', () => {
		for (const text of ['', '2', '0/2', '3/2', '1/0', 'а/б', '-1/2', '1/2/3', '1.5/2']) {
			assert.throws(() => readShard(text), /--shard/);
		}
	});
});
