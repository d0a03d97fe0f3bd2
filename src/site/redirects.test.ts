import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterHistories } from '#archive/ledger/letter-history.ts';
import type { LedgerRecord } from '#archive/ledger/record.ts';
import { aRecord, aWithdrawal } from '#archive/ledger/testing/a-record.ts';
import { redirectsOf } from './redirects.ts';

const later = (letter: string, version: number, from: string | null = null) =>
	aRecord(letter, { version, from });

/** Where each address leads, without `letters/` and `.html`. */
const leads = (...records: LedgerRecord[]): Record<string, string> =>
	Object.fromEntries(
		[...letterHistories(records).values()]
			.flatMap(redirectsOf)
			.map(({ from, to }) => [from, to].map((path) => path.replace(/^letters\/|\.html$/g, ''))),
	);

describe('redirectsOf', () => {
	it('leads from the latest version’s address to the letter’s own', () => {
		assert.deepEqual(leads(aRecord('a/2031/x')), { 'a/2031/x/v1': 'a/2031/x' });
		assert.deepEqual(leads(aRecord('a/2031/x'), later('a/2031/x', 2)), { 'a/2031/x/v2': 'a/2031/x' });
	});

	it('leads from every address of a former id to the same page of the letter now', () => {
		assert.deepEqual(
			leads(
				aRecord('a/2031/x'),
				later('a/2031/x', 2),
				later('a/2031/y', 3, 'a/2031/x'),
				later('b/2032/z', 4, 'a/2031/y'),
			),
			{
				'b/2032/z/v4': 'b/2032/z',
				'a/2031/x': 'b/2032/z',
				'a/2031/x/v1': 'b/2032/z/v1',
				'a/2031/x/v2': 'b/2032/z/v2',
				'a/2031/x/v1-v2': 'b/2032/z/v1-v2',
				'a/2031/y': 'b/2032/z',
				'a/2031/y/v1': 'b/2032/z/v1',
				'a/2031/y/v2': 'b/2032/z/v2',
				'a/2031/y/v3': 'b/2032/z/v3',
				'a/2031/y/v1-v2': 'b/2032/z/v1-v2',
				'a/2031/y/v1-v3': 'b/2032/z/v1-v3',
				'a/2031/y/v2-v3': 'b/2032/z/v2-v3',
			},
		);
	});

	it('leads from all that compared versions of a withdrawn letter to its tombstone, from former ids to those of now', () => {
		assert.deepEqual(leads(aRecord('a/2031/x'), later('a/2031/y', 2, 'a/2031/x'), aWithdrawal('a/2031/y')), {
			'a/2031/y/v1-v2': 'a/2031/y',
			'a/2031/x': 'a/2031/y',
			'a/2031/x/v1': 'a/2031/y/v1',
		});
	});

	it('never leads to an address that leads on', () => {
		const all = leads(
			aRecord('a/2031/x'),
			later('a/2031/y', 2, 'a/2031/x'),
			aRecord('a/2031/w'),
			aWithdrawal('a/2031/w'),
		);
		for (const to of Object.values(all)) assert.ok(!(to in all), to);
	});
});
