import { DocumentFault } from '#store/document/read-document.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import { refuseOpen } from '#store/letters/refuse-open.ts';
import type { LetterText } from '#store/letters/stored-letter.ts';

/**
 * Lines of the ledger are permanent, so a letter that no build would accept must not get there.
 *
 * @param path of its file, for the message
 * @throws LedgerRefusal that does not repeat values
 */
export function refuseAsBuildDoes(stored: LetterText, path: string): void {
	try {
		refuseOpen(stored);
	} catch (error) {
		if (!(error instanceof DocumentFault)) throw error;
		throw new LedgerRefusal(`${path}: ${error.message}`);
	}
}
