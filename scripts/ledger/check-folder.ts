import { checkLedger } from '#archive/ledger/check-ledger.ts';
import type { LedgerFault } from '#archive/ledger/fault.ts';
import { sha256 } from '#store/files/sha256.ts';
import { readLedgerFiles } from '#store/ledger/ledger-files.ts';
import { readArchiveContent } from '#store/ledger/read-archive-content.ts';

/** Everything that is wrong between the ledger of a content folder and the rest of it. */
export function checkFolder(content: string): LedgerFault[] {
	return checkLedger(readLedgerFiles(content), readArchiveContent(content), sha256);
}
