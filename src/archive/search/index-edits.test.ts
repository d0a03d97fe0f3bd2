import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyEdits, packEdits, unpackEdits } from './index-edits.ts';

const bytes = fc.uint8Array({ maxLength: 300 });
/** Gaps between edits, how much they drop, what they insert. */
const steps = fc.array(fc.tuple(fc.nat(200), fc.nat(200), bytes), { maxLength: 8 });

function editsOf(given: readonly (readonly [number, number, Uint8Array])[]) {
	let end = 0;
	return given.map(([gap, drop, insert]) => {
		const at = end + gap;
		end = at + drop;
		return { at, drop, insert };
	});
}

test('edits are packed so that they come out as they were', () => {
	const files = fc.array(
		fc.record(
			{ file: fc.string({ unit: 'grapheme' }), edits: steps.map(editsOf) },
			{ noNullPrototype: true },
		),
		{
			maxLength: 4,
		},
	);
	fc.assert(fc.property(files, (all) => assert.deepEqual(unpackEdits(packEdits(all)), all)));
	assert.throws(() => unpackEdits(packEdits([{ file: 'а', edits: [] }]).subarray(0, 2)), RangeError);
});

test('an edited file has the new bytes in their places, and the rest as it was', () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 3300, maxLength: 3300 }), steps, (content, given) => {
			const edits = editsOf(given);
			let expected = Buffer.from(content);
			for (const { at, drop, insert } of edits.toReversed())
				expected = Buffer.concat([expected.subarray(0, at), insert, expected.subarray(at + drop)]);
			assert.deepEqual(Buffer.from(applyEdits(content, edits)), expected);
		}),
	);
});
