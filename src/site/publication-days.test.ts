import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LetterHistory } from '#archive/ledger/letter-history.ts';
import type { VersionRecord } from '#archive/ledger/record.ts';
import type { RegisterEntry } from '#archive/letter/register-entry.ts';
import { byPublication } from './publication-days.ts';

const letter = (id: string, date: string | null) => ({ id, date }) as RegisterEntry;
const released = (days: Record<string, string>, numbers: Record<string, number> = {}) => ({
	history: (id: string) =>
		id in days
			? ({
					versions: [{ date: days[id], release: numbers[id] ?? 1 } as VersionRecord],
				} as unknown as LetterHistory)
			: null,
	release: { date: '2031-06-01' } as never,
});
const order = (...given: Parameters<typeof byPublication>) =>
	byPublication(...given).map(({ letter: { id }, published }) => [id, published]);

describe('letters by their publication', () => {
	it('an old letter that was released last comes first, one without a date is among them', () => {
		const letters = [letter('new', '2031-05-01'), letter('old', '2018-04-03'), letter('undated', null)];
		const ledger = released({ new: '2031-05-20', old: '2031-06-01', undated: '2031-05-25' });
		assert.deepEqual(order(letters, ledger), [
			['old', '2031-06-01'],
			['undated', '2031-05-25'],
			['new', '2031-05-20'],
		]);
	});

	it('of two releases of one day the later comes first, whatever dates its letters have', () => {
		const letters = [letter('new', '2031-05-01'), letter('old', '2018-04-03')];
		const ledger = released({ new: '2031-05-20', old: '2031-05-20' }, { new: 1, old: 2 });
		assert.deepEqual(
			order(letters, ledger).map(([id]) => id),
			['old', 'new'],
		);
	});

	it('a draft counts as published on its own date, and not before the last release', () => {
		const drafts = [letter('before', '2030-01-01'), letter('after', '2031-07-01'), letter('undated', null)];
		assert.deepEqual(order(drafts, released({})), [
			['after', '2031-07-01'],
			['before', '2031-06-01'],
			['undated', '2031-06-01'],
		]);
	});

	it('an archive of drafts goes by the letters’ own dates', () => {
		const ledger = { history: () => null, release: null };
		assert.deepEqual(order([letter('undated', null), letter('dated', '2030-01-01')], ledger), [
			['dated', '2030-01-01'],
			['undated', '1970-01-01'],
		]);
	});
});
