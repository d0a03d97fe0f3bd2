import { relative } from 'node:path';
import { contentPaths } from '../content-paths.ts';
import { LedgerRefusal } from '../ledger/ledger-refusal.ts';
import { readJournal } from './journal.ts';

/**
 * Keeps readers out of a content folder in which a change is unfinished.
 *
 * @throws LedgerRefusal if a content folder holds such a change
 */
export function refuseHalfDone(content: string): void {
	const journal = readJournal(content);
	if (journal === 'none' || journal === 'uncommitted') return;
	throw new LedgerRefusal(
		`${content} holds a change that was interrupted (${relative('', contentPaths(content).journal)}). Run the command that was interrupted again, or any other that writes there: it first completes the change.`,
	);
}
