import { checkLedger } from '#archive/ledger/check-ledger.ts';
import type { LedgerFault } from '#archive/ledger/fault.ts';
import { unfinishedChange } from '#store/changes/unfinished-change.ts';
import { sha256 } from '#store/files/sha256.ts';
import { readLedgerFiles } from '#store/ledger/ledger-files.ts';
import { readArchiveContent } from '#store/ledger/read-archive-content.ts';

/** Everything that is wrong between the ledger of a content folder and the rest of it; of a half-changed one only that. */
export function checkFolder(content: string): LedgerFault[] {
	const unfinished = unfinishedChange(content);
	if (unfinished) return [unfinished];
	return checkLedger(readLedgerFiles(content), readArchiveContent(content), sha256);
}
