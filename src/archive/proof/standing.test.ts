import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LedgerRecord, Release } from '../ledger/record.ts';
import { standingOf } from './standing.ts';

const hash = 'a'.repeat(64);
const line = { date: '2031-01-02', previous: null } as const;
const version = { ...line, text: hash, copy: null };
const first = (letter: string, release: number): LedgerRecord => ({
	...version,
	event: 'publication',
	letter,
	release,
	version: 1,
	paragraphs: ['p1'],
});
const second = (letter: string, release: number): LedgerRecord => ({
	...version,
	event: 'correction',
	letter,
	release,
	paragraphs: ['p1'],
	version: 2,
	type: 'correction',
	reason: 'Описка.',
	from: null,
});
const withdrawn = (letter: string, release: number): LedgerRecord => ({
	...line,
	event: 'withdrawal',
	letter,
	release,
	category: 'error',
	reason: 'Не той лист.',
});
const closed = (number: number): Release => ({
	number,
	date: '2031-01-03',
	letters: 1,
	versions: 1,
	root: hash,
	heads: hash,
	previous: null,
});

describe('standingOf', () => {
	it('is between releases before the first', () => {
		const { release, between, released } = standingOf({ records: [], releases: [] }, ['a/2031/x']);
		assert.deepEqual([release, between, released('a/2031/x')], [null, true, null]);
	});

	it('is a release where all that is published stands in it', () => {
		const records = [first('a/2031/x', 1), second('a/2031/x', 2)];
		const { between, released } = standingOf({ records, releases: [closed(1), closed(2)] }, ['a/2031/x']);
		assert.equal(between, false);
		assert.equal(released('a/2031/x')?.version, 2);
	});

	it('is between releases with a draft, a later version or a withdrawal since', () => {
		const releases = [closed(1)];
		const records = [first('a/2031/x', 1)];
		const draft = standingOf({ records, releases }, ['a/2031/x', 'a/2031/y']);
		assert.deepEqual([draft.between, draft.released('a/2031/y')], [true, null]);
		const corrected = standingOf({ records: [...records, second('a/2031/x', 2)], releases }, ['a/2031/x']);
		assert.deepEqual([corrected.between, corrected.released('a/2031/x')], [true, null]);
		const gone = standingOf({ records: [...records, withdrawn('a/2031/x', 2)], releases }, []);
		assert.equal(gone.between, true);
	});
});
