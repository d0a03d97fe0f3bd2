import { onStorage } from '../files/storage-fault.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { carryOut } from './carry-out.ts';
import { readJournal, removeJournal } from './journal.ts';

/**
 * Finishes what a killed program began in a content folder, or undoes it if nothing had been changed yet.
 *
 * @param say is told in one line what was done, if anything was
 * @throws LedgerRefusal if the journal cannot be read; StorageFault if the disk fails
 */
export function recover(content: string, say: (line: string) => void): void {
	const journal = readJournal(content);
	if (journal === 'none') return;
	onStorage(
		content,
		'A change that was interrupted is half done; the next command that writes there ends it.',
		() => {
			if (journal !== 'uncommitted') for (const folder of carryOut(content, journal)) syncFolder(folder);
			removeJournal(content);
		},
	);
	if (journal === 'uncommitted')
		say('An interrupted change of the archive was undone: it had changed nothing yet.');
	else {
		const [written, removed] = [Object.keys(journal.writes).length, journal.removals.length];
		say(
			`An interrupted change of the archive was completed now: files written ${written}, removed ${removed}.`,
		);
	}
}
