import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { overlapping } from './overlapping.ts';

it('says of any span what comparing it with each would say', () => {
	const span = fc.tuple(fc.nat(20), fc.nat(6)).map(([start, length]) => ({ start, end: start + length }));
	fc.assert(
		fc.property(fc.array(span), span, (spans, asked) => {
			const each = spans.some(({ start, end }) => start < asked.end && asked.start < end);
			assert.equal(overlapping(spans)(asked), each);
		}),
	);
});
