import { contentFolder } from '#store/content-folder.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { archiveIndex } from './archive-index.ts';
import { type LedgerIndex, ledgerIndexOf } from './ledger-index.ts';
import { madeOnce } from './made-once.ts';

/**
 * What the ledger says about this archive, read once (`madeOnce`).
 *
 * @throws Error if a file of the ledger cannot be read.
 */
export const ledgerIndex = madeOnce(makeIndex);

async function makeIndex(): Promise<LedgerIndex> {
	const { letters } = await archiveIndex();
	return ledgerIndexOf(
		readLedger(contentFolder),
		letters.map(({ id }) => id),
	);
}
