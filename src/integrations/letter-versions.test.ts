import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterHistories } from '#archive/ledger/letter-history.ts';
import type { LedgerRecord } from '#archive/ledger/record.ts';
import { aRecord, aWithdrawal } from '#archive/ledger/testing/a-record.ts';
import { versionTexts } from './letter-versions.ts';

const records = [aRecord('a/2031/x'), aRecord('a/2031/y', { version: 2, from: 'a/2031/x' })];
const texts = (...all: LedgerRecord[]) =>
	[...letterHistories(all).values()].flatMap(versionTexts).map(({ from, to }) => `${to} ← ${from}`);

test('a version’s text stands at its own address, and at those that it had', () => {
	assert.deepEqual(texts(...records), [
		'letters/a/2031/x/v1.md ← versions/a/2031/y/v1.md',
		'letters/a/2031/y/v1.md ← versions/a/2031/y/v1.md',
		'letters/a/2031/y/v2.md ← letters/a/2031/y.md',
		'letters/a/2031/x.md ← letters/a/2031/y.md',
	]);
});

test('nothing of a withdrawn letter is published', () => {
	const withdrawal = aWithdrawal('a/2031/y');
	assert.deepEqual(texts(...records, withdrawal), []);
});
