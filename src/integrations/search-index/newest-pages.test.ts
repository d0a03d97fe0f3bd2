import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { newestPages } from './newest-pages.ts';

const limits = { from: 5, to: 61, step: 4 };
const page = (number: number) => `/letters/1/2031/${number}.html`;

test('those of the last releases are the newest, drafts last of all, and what the publisher wrote never', () => {
	const pages = [6, 1, 2, 3, 4, 5].map(page);
	const releases = new Map([1, 2, 3, 4, 6].map((number) => [page(number), number === 6 ? 1 : 2]));
	assert.deepEqual(
		[...newestPages([...pages, '/dossiers/парки.html'], releases, limits)].sort(),
		[3, 4, 5].map(page),
	);
	assert.equal(newestPages(pages, new Map(), limits).size, 0);
	assert.equal(newestPages(pages.slice(0, 4), releases, limits).size, 0);
	assert.equal(newestPages(pages, releases, { ...limits, to: 5 }).size, 0);
});

test('a letter of a new release joins the newest, or the index takes them all in', () => {
	fc.assert(
		fc.property(fc.integer({ min: 5, max: 60 }), (count) => {
			const pages = Array.from({ length: count + 1 }, (_, at) => page((at * 37) % 100));
			const releases = new Map(pages.map((one, at) => [one, at]));
			const before = newestPages(pages.slice(0, -1), releases, limits);
			const after = newestPages(pages, releases, limits);
			const last = pages.at(-1) ?? '';
			assert.deepEqual(after, (count + 1) % limits.step === 0 ? new Set() : new Set([...before, last]));
		}),
	);
});
