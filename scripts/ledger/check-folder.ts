import { checkLedger } from '#archive/ledger/check-ledger.ts';
import type { LedgerFault } from '#archive/ledger/fault.ts';
import { readLedgerFolder } from '#store/ledger-folder.ts';
import { readArchiveContent } from '#store/read-archive-content.ts';
import { sha256 } from '#store/sha256.ts';

/** Everything that is wrong between the ledger of a content folder and the rest of it. */
export function checkFolder(content: string): LedgerFault[] {
	return checkLedger(readLedgerFolder(content), readArchiveContent(content), sha256);
}
