import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterHistories } from '#archive/ledger/letter-history.ts';
import type { LedgerRecord, Release } from '#archive/ledger/record.ts';
import { aRecord, aWithdrawal } from '#archive/ledger/testing/a-record.ts';
import { versionTexts } from './letter-versions.ts';

const records = [aRecord('a/2031/x'), aRecord('a/2031/y', { version: 2, from: 'a/2031/x' })];
/** A release that says which files letters have, and one of before they were fewer. */
const release: Release = {
	...{ number: 1, date: '2031-03-01', letters: 1, versions: 2, files: ['json', 'md'] },
	...{ root: 'b'.repeat(64), heads: 'c'.repeat(64), previous: null },
};
const { files: _, ...oldRelease } = release;
const texts = (releases: readonly Release[], ...all: LedgerRecord[]) =>
	[...letterHistories(all).values()]
		.flatMap((history) => versionTexts(history, releases))
		.map(({ from, to }) => `${to} ← ${from}`);

test('a version’s text stands at its own address, and at those that it had', () => {
	const older = [
		'letters/a/2031/x/v1.md ← versions/a/2031/y/v1.md',
		'letters/a/2031/y/v1.md ← versions/a/2031/y/v1.md',
	];
	const former = 'letters/a/2031/x.md ← letters/a/2031/y.md';
	assert.deepEqual(texts([release], ...records), [...older, former]);
	// What was published once under the latest version's number stays there.
	assert.deepEqual(texts([oldRelease], ...records), [
		...older,
		'letters/a/2031/y/v2.md ← letters/a/2031/y.md',
		former,
	]);
});

test('nothing of a withdrawn letter is published', () => {
	const withdrawal = aWithdrawal('a/2031/y');
	assert.deepEqual(texts([oldRelease], ...records, withdrawal), []);
});
