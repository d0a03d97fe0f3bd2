import { checkLedger } from '#archive/ledger/check-ledger.ts';
import type { LedgerFault } from '#archive/ledger/fault.ts';
import { readLedgerFolder } from './ledger-folder.ts';
import { readArchiveContent } from './read-archive-content.ts';
import { sha256 } from './sha256.ts';

/** Everything that is wrong between the ledger of a content folder and the rest of it. */
export function checkFolder(content: string): LedgerFault[] {
	return checkLedger(readLedgerFolder(content), readArchiveContent(content), sha256);
}
