import { onStorage } from '../files/storage-fault.ts';
import { noteBefore } from './before-images.ts';
import { carryOut } from './carry-out.ts';
import type { Changes } from './changes.ts';
import { commitJournal, type Journal, removeJournal } from './journal.ts';
import { openStage, UNDONE } from './open-stage.ts';

/**
 * Changes the content, all of it or nothing: what `make` writes waits in the journal's folder, and is carried out when
 * `make` returns. Whatever stops the program on the way, `recover` then ends the change or undoes it.
 *
 * @param make what is to change; one change at a time
 * @returns what `make` gives
 * @throws StorageFault where the disk does not take it; what `make` throws, and then nothing has changed
 * @example
 * changeContent('content', (changes) => writeTombstone(changes, tombstone))
 */
export function changeContent<T>(content: string, make: (changes: Changes) => T): T {
	const stage = openStage(content);
	let result: T;
	let journal: Journal;
	try {
		result = make(stage.changes);
		journal = stage.journal();
		noteBefore(content, journal);
		// One file takes one step, which is done or not done by itself.
		if (stepsOf(journal) > 0)
			onStorage(content, UNDONE, () => (stepsOf(journal) === 1 ? carryOut : commitJournal)(content, journal));
	} catch (error) {
		stage.discard();
		throw error;
	}
	onStorage(content, HALF_DONE, () => {
		if (stepsOf(journal) > 1) carryOut(content, journal);
		removeJournal(content);
	});
	return result;
}

function stepsOf({ writes, removals }: Journal): number {
	return Object.keys(writes).length + removals.length;
}

const HALF_DONE = 'What was under way is half done, and the next command that writes there ends it.';
