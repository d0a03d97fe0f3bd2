import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { planParts } from './plan-parts.ts';

const limits = { part: 20, from: 8, step: 4 };
const pages = (count: number) =>
	Array.from({ length: count }, (_, at) => `/letters/1/2031/${String(at).padStart(4, '0')}.html`);
/** Each page in a release of its own, in order. */
const released = (count: number) => new Map(pages(count).map((page, at) => [page, at + 1]));
const planned = (count: number) => planParts(pages(count), released(count), limits);

test('a small archive is one index, a larger one several, the newest first', () => {
	assert.deepEqual(planParts([], new Map(), limits), []);
	assert.deepEqual(
		planned(29).map(({ folder, urls }) => [folder, urls.length]),
		[['', 29]],
	);
	assert.deepEqual(
		planned(55).map(({ folder, urls }) => [folder, urls.length]),
		[
			['3/', 15],
			['2/', 20],
			['1/', 20],
		],
	);
});

test('the newest stand beside the newest index, until there are enough of them', () => {
	assert.deepEqual(
		[7, 11, 12, 54].map((count) => planned(count).map(({ newest }) => newest.size)),
		[[0], [3], [0], [2, 0, 0]],
	);
	assert.deepEqual([...(planned(54)[0]?.newest ?? [])], pages(54).slice(52));
	// Where no release is known, all are of one index.
	assert.equal(planParts(pages(11), new Map(), limits)[0]?.newest.size, 0);
});

test('every page is in one part, no part is too large, and the older ones stay when pages come', () => {
	fc.assert(
		fc.property(fc.nat(200), fc.nat(60), (count, more) => {
			const parts = planned(count);
			assert.deepEqual(parts.flatMap(({ urls }) => urls).toSorted(), pages(count));
			const [, ...older] = parts;
			assert.ok(parts.every(({ urls }) => urls.length < limits.part * 1.5));
			const later = planned(count + more);
			for (const { folder, urls } of older)
				assert.deepEqual(later.find((part) => part.folder === folder)?.urls, urls);
		}),
	);
});
