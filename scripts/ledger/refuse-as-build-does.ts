import { DocumentFault } from '#store/document/read-document.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import { refuseOpen } from '#store/letters/refuse-open.ts';
import type { LetterText } from '#store/letters/stored-letter.ts';

/**
 * What is written into the ledger stays: a letter that no build takes must not come that far.
 *
 * @param path of its file, for the message
 * @throws LedgerRefusal that repeats no value
 */
export function refuseAsBuildDoes(stored: LetterText, path: string): void {
	try {
		refuseOpen(stored);
	} catch (error) {
		if (!(error instanceof DocumentFault)) throw error;
		throw new LedgerRefusal(`${path}: ${error.message}`);
	}
}
