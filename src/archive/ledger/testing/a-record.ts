import type { VersionRecord, WithdrawalRecord } from '../record.ts';

/** What a test says about a line. */
type SaidOfVersion = Partial<
	Pick<VersionRecord, 'version' | 'release' | 'date' | 'text' | 'copy' | 'paragraphs'> & {
		readonly from: string | null;
	}
>;

const line = { release: 1, date: '2031-01-02', previous: null } as const;

/**
 * A line of the ledger that makes a version of an invented letter: the first one publishes it, a later one corrects it.
 *
 * @example
 * aRecord('a/2031/y', { version: 2, from: 'a/2031/x' }) // { event: 'correction', from: 'a/2031/x', … }
 */
export function aRecord(
	letter: string,
	{ version = 1, from = null, ...said }: SaidOfVersion = {},
): VersionRecord {
	const made = { ...line, letter, text: 'a'.repeat(64), copy: null, paragraphs: ['p1'], ...said };
	if (version === 1) return { ...made, event: 'publication', version };
	return { ...made, event: 'correction', version, type: 'correction', reason: 'Описка.', from };
}

/** A line that withdraws an invented letter. */
export function aWithdrawal(letter: string, said: Partial<WithdrawalRecord> = {}): WithdrawalRecord {
	return { ...line, event: 'withdrawal', letter, category: 'error', reason: 'Не той лист.', ...said };
}
