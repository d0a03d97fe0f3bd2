import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { planParts } from './plan-parts.ts';

const limits = { whole: 100, part: 30 };

test('a small archive is one index, a large one an index a year, and several of a large year', () => {
	const whole = planParts(new Map([...years(60), ['', 3]]), limits);
	assert.deepEqual(
		whole.map(({ folder, year }) => [folder, year]),
		[['', null]],
	);
	const parts = planParts(new Map([...years(50), ['', 3]]).set('2022', 50), limits);
	assert.deepEqual(
		parts.map(({ folder, year }) => [folder, year]),
		[
			['2022-1/', '2022'],
			['2022-2/', '2022'],
			['2021-1/', '2021'],
			['2021-2/', '2021'],
			['undated/', ''],
		],
	);
	assert.deepEqual(planParts(new Map()), []);
});

test('every letter is in one part, and no part is too large', () => {
	const counts = fc
		.dictionary(fc.stringMatching(/^(?:20[0-2]\d)?$/), fc.nat(400))
		.map(Object.entries<number>);
	fc.assert(
		fc.property(counts, (list) => {
			const parts = planParts(new Map(list), limits);
			const taken = parts.flatMap(({ slices }) =>
				slices.flatMap(({ year, from, to }) =>
					Array.from({ length: to - from }, (_, n) => `${year}:${from + n}`),
				),
			);
			const total = list.reduce((sum, [, count]) => sum + count, 0);
			assert.equal(new Set(taken).size, total);
			assert.equal(taken.length, total);
			const sizes = parts.map(({ slices }) => slices.reduce((sum, { from, to }) => sum + to - from, 0));
			assert.ok(sizes.every((size) => size <= (parts[0]?.year === null ? limits.whole : limits.part)));
		}),
	);
});

function years(count: number): [string, number][] {
	return [['2021', count]];
}
