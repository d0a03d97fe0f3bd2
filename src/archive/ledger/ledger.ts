import type { LedgerRecord, Release } from './record.ts';

/** The ledger as it is in `content/ledger`. */
export interface Ledger {
	/** By file, and in a file in the order of its lines. */
	readonly records: readonly LedgerRecord[];
	/** In the order of their numbers. */
	readonly releases: readonly Release[];
}

/** Number of the release that a line written now belongs to. */
export function nextRelease({ releases }: Pick<Ledger, 'releases'>): number {
	return (releases.at(-1)?.number ?? 0) + 1;
}
