import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { LetterHistory } from '#archive/ledger/letter-history.ts';
import type { VersionRecord } from '#archive/ledger/record.ts';
import { inOrderOfArrival } from './in-order-of-arrival.ts';

const ledger = (released: Readonly<Record<string, number>>) => ({
	history: (id: string) =>
		id in released
			? ({
					versions: [{ release: released[id], date: '2031-06-01' } as VersionRecord],
				} as unknown as LetterHistory)
			: null,
});
const letters = [
	{ id: 'late', date: '2018-04-03' },
	{ id: 'draft', date: '2017-01-01' },
	{ id: 'undated', date: null },
	{ id: 'first', date: '2031-05-01' },
];

it('an old letter of a later release comes after the others, though both releases have one day', () => {
	const order = inOrderOfArrival(letters, ledger({ late: 2, undated: 1, first: 1 }));
	assert.deepEqual(
		order.map(({ id }) => id),
		['first', 'undated', 'late', 'draft'],
	);
});

it('letters that no release has go by their own dates', () => {
	assert.deepEqual(
		inOrderOfArrival(letters, ledger({})).map(({ id }) => id),
		['draft', 'late', 'first', 'undated'],
	);
});
