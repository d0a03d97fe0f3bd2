import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { shardIn, shardOf } from './shard.ts';

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

describe('shardIn', () => {
	it('reads i/n', () => {
		assert.deepEqual(shardIn('2/8'), { number: 2, of: 8 });
		assert.deepEqual(shardIn('002/8'), { number: 2, of: 8 });
	});

	it('takes nothing else', () => {
		for (const text of ['', '2', '0/2', '3/2', '1/0', 'а/б', '-1/2', '1/2/3', '1.5/2'])
			assert.equal(shardIn(text), null, text);
	});
});
