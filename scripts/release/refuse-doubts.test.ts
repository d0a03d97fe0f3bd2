import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Draft } from '../ledger/publication-of.ts';
import { refuseDoubts } from './refuse-doubts.ts';

const none = { withDoubts: false, accepted: new Set<string>() };

/** Drafts with these doubts. */
function drafts(...reviews: string[][]): Pick<Draft, 'record' | 'review'>[] {
	return reviews.map((review, at) => ({
		record: { letter: `45000000/2031/${at}` } as Draft['record'],
		review,
	}));
}

describe('refuseDoubts', () => {
	it('lets letters without doubts pass', () => {
		refuseDoubts(drafts([], []), none);
	});

	it('refuses what is worth a look, unless it is to be taken', () => {
		assert.throws(() => refuseDoubts(drafts(['missing-signatory']), none), /45000000.*missing-signatory/);
		refuseDoubts(drafts(['missing-signatory'], ['unplaced-line']), { ...none, withDoubts: true });
	});

	it('refuses what must be settled though doubts are to be taken, and says how it is accepted', () => {
		const given = { ...none, withDoubts: true };
		const all = drafts(['person-named', 'unplaced-line'], ['unsure-date'], ['unplaced-line']);
		assert.throws(
			() => refuseDoubts(all, given),
			/^LedgerRefusal: 2 of.*--accept person-named,unsure-date\.$/s,
		);
	});

	it('takes what was named, and nothing besides', () => {
		const accepted = new Set(['person-named']);
		refuseDoubts(drafts(['person-named', 'unplaced-line']), { withDoubts: true, accepted });
		refuseDoubts(drafts(['person-named']), { withDoubts: false, accepted });
		assert.throws(
			() => refuseDoubts(drafts(['person-named', 'unplaced-line']), { withDoubts: false, accepted }),
			/: unplaced-line/,
		);
		assert.throws(
			() => refuseDoubts(drafts(['person-named', 'unread-part']), { withDoubts: true, accepted }),
			/: unread-part/,
		);
	});
});
