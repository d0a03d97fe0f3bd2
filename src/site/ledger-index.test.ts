import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LedgerRecord, Release } from '#archive/ledger/record.ts';
import { aRecord, aWithdrawal } from '#archive/ledger/testing/a-record.ts';
import { ledgerIndexOf } from './ledger-index.ts';

const later = (letter: string, version: number, date: string, release = 1, from: string | null = null) =>
	aRecord(letter, { version, date, release, from });
const withdrawal = (letter: string, date: string) => aWithdrawal(letter, { date });
const tombstone = (id: string) => ({ id, authority: 'a', date: null, registrationIndex: '1' });
const release: Release = {
	...{ number: 1, date: '2031-02-03', letters: 1, versions: 1, previous: null },
	...{ root: 'b'.repeat(64), heads: 'c'.repeat(64) },
};

const x = 'a/2031/x';
const y = 'a/2031/y';
const w = 'a/2031/w';

describe('ledgerIndexOf', () => {
	it('takes an archive without a ledger for one of drafts', () => {
		const index = ledgerIndexOf({ records: [], releases: [], tombstones: [] }, [x]);
		assert.equal(index.history(x), null);
		assert.equal(index.release, null);
		assert.equal(index.betweenReleases, true);
		assert.deepEqual(index.log, []);
		assert.equal(index.idNow(x), x);
	});

	it('stands at a release until a draft comes or a line is written', () => {
		const stands = (records: LedgerRecord[], letters: string[]) =>
			ledgerIndexOf({ records, releases: [release], tombstones: [] }, letters).betweenReleases;
		assert.equal(stands([aRecord(x)], [x]), false);
		assert.equal(stands([aRecord(x)], [x, y]), true);
		assert.equal(stands([aRecord(x), later(x, 2, '2031-03-01', 2)], [x]), true);
	});

	it('logs corrections and withdrawals, newest first, under the id of now', () => {
		const { log, idNow, withdrawn } = ledgerIndexOf(
			{
				records: [
					aRecord(x),
					later(x, 2, '2031-03-01'),
					later(y, 3, '2031-03-01', 1, x),
					aRecord(w),
					withdrawal(w, '2031-02-01'),
				],
				releases: [release],
				tombstones: [tombstone(w)],
			},
			[y],
		);
		assert.deepEqual(
			log.map(
				({ letter, record }) =>
					`${record.date} ${letter} ${record.event === 'correction' ? record.version : record.category}`,
			),
			[`2031-03-01 ${y} 3`, `2031-03-01 ${y} 2`, `2031-02-01 ${w} error`],
		);
		assert.equal(idNow(x), y);
		assert.deepEqual([...withdrawn.keys()], [w]);
		assert.equal(withdrawn.get(w)?.history.versions.length, 1);
	});

	it('refuses a withdrawn letter without its tombstone, and says what to do', () => {
		assert.throws(
			() =>
				ledgerIndexOf(
					{ records: [aRecord(w), withdrawal(w, '2031-02-01')], releases: [], tombstones: [] },
					[],
				),
			/tombstones\/a\/2031\/w\.md is not there\. Restore it/,
		);
	});
});
