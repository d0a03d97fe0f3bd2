import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { axisTicks } from './axis-ticks.ts';

it('an axis has round, whole ticks that reach its greatest value, and few of them', () => {
	assert.deepEqual(axisTicks(57, 4), [0, 20, 40, 60]);
	assert.deepEqual(axisTicks(0, 4), [0, 1]);
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1_000_000 }), (greatest) => {
			const ticks = axisTicks(greatest, 4);
			assert.ok((ticks.at(-1) ?? 0) >= greatest && ticks.length <= 6);
			assert.ok(ticks.every((tick) => Number.isInteger(tick)));
		}),
	);
});
