import type { LedgerRecord } from './record.ts';

/** Every id that the ledger has ever given to a letter: now, before a renaming, until a withdrawal. None is given again. */
export function takenAddresses(records: readonly LedgerRecord[]): Set<string> {
	return new Set(
		records.flatMap((record) =>
			record.event === 'correction' && record.from !== null ? [record.letter, record.from] : [record.letter],
		),
	);
}
