import { contentFolder } from '#store/content-folder.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { archiveIndex } from './archive-index.ts';
import { type LedgerIndex, ledgerIndexOf } from './ledger-index.ts';

/**
 * What the ledger says about this archive, read once per build.
 *
 * @throws Error if a file of the ledger cannot be read.
 */
export function ledgerIndex(): Promise<LedgerIndex> {
	if (import.meta.env.DEV) return makeIndex();
	made ??= makeIndex();
	return made;
}

let made: Promise<LedgerIndex> | undefined;

async function makeIndex(): Promise<LedgerIndex> {
	const { letters } = await archiveIndex();
	return ledgerIndexOf(
		readLedger(contentFolder),
		letters.map(({ id }) => id),
	);
}
