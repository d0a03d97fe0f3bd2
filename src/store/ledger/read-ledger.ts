import type { LedgerFiles } from '#archive/ledger/content.ts';
import type { Ledger } from '#archive/ledger/ledger.ts';
import { ledgerReport } from '#archive/ledger/ledger-report.ts';
import type { Tombstone } from '#archive/ledger/tombstone.ts';
import { readTombstones } from '../tombstones/tombstones.ts';
import { readLedgerFiles } from './ledger-files.ts';
import { LedgerRefusal } from './ledger-refusal.ts';

/** The ledger and the tombstones of withdrawn letters, as the content folder holds them. */
export interface LedgerContent extends Ledger {
	readonly tombstones: readonly Tombstone[];
}

/**
 * Reads the ledger and the tombstones of a content folder; an archive that never released has none. Whether the ledger
 * agrees with the content is for its gate to say.
 *
 * @throws LedgerRefusal if a line or a tombstone cannot be read, or the chain is broken
 */
export function readLedger(content: string): LedgerContent {
	return { ...strictLedger(readLedgerFiles(content)), tombstones: readTombstones(content) };
}

/** The lines, where every one can be read. @throws LedgerRefusal if one cannot, or the chain is broken */
export function strictLedger({ files, releases }: LedgerFiles): Ledger {
	const faults = [...releases.faults, ...files.flatMap((file) => file.faults)];
	if (faults.length > 0) throw new LedgerRefusal(ledgerReport(faults));
	return {
		records: files.flatMap(({ lines }) => lines.map(({ record }) => record)),
		releases: releases.lines.map(({ record }) => record),
	};
}
