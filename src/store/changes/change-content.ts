import { onStorage } from '../files/storage-fault.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { writeFlushed } from '../files/write-flushed.ts';
import type { Changes } from './changes.ts';
import { removeJournal } from './journal.ts';
import { openStage } from './open-stage.ts';
import { halfDone, settleStage } from './settle-stage.ts';

/**
 * Changes the content, all of it or nothing: what `make` writes waits in the journal's folder, and is carried out when
 * `make` returns. Whatever stops the program on the way, `recover` then ends the change or undoes it.
 *
 * @param make what is to change; one change at a time
 * @returns what `make` gives
 * @throws StorageFault if the disk fails; what `make` throws, and then nothing has changed
 * @example
 * changeContent('content', (changes) => writeTombstone(changes, tombstone))
 */
export function changeContent<T>(content: string, make: (changes: Changes) => T): T {
	const stage = openStage(content, writeFlushed);
	let result: T;
	try {
		result = make(stage.changes);
	} catch (error) {
		stage.discard();
		throw error;
	}
	const folders = settleStage(content, stage);
	onStorage(content, halfDone, () => {
		for (const folder of folders) syncFolder(folder);
		removeJournal(content);
	});
	return result;
}
