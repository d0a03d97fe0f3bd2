import { writeFileSync } from 'node:fs';
import { flushAll } from '../files/flush-all.ts';
import { onStorage } from '../files/storage-fault.ts';
import type { Changes } from './changes.ts';
import { removeJournal } from './journal.ts';
import { openStage, type Stage, undone } from './open-stage.ts';
import { halfDone, settleStage } from './settle-stage.ts';

/**
 * Changes the content as `changeContent` does, where the files are many: they are flushed together, which for a hundred
 * thousand takes minutes less than one after another.
 *
 * @returns what `make` gives
 * @throws StorageFault if the disk fails; what `make` throws, and then nothing has changed
 * @example
 * await changeTogether('content', (changes) => drafts.forEach((draft) => changes.write(draft.path, draft.bytes())))
 */
export async function changeTogether<T>(content: string, make: (changes: Changes) => T): Promise<T> {
	const stage = openStage(content, writeFileSync);
	let result: T;
	try {
		result = make(stage.changes);
	} catch (error) {
		stage.discard();
		throw error;
	}
	await commitStage(content, stage);
	return result;
}

/**
 * Brings files that wait and are not flushed into the content, all or none.
 *
 * @throws StorageFault if the disk fails
 */
export async function commitStage(content: string, stage: Stage): Promise<void> {
	if (stage.waiting().length === 0 && stage.journal().removals.length === 0) return stage.discard();
	try {
		await onStorage(content, undone, () => flushAll('files', stage.waiting()));
	} catch (error) {
		stage.discard();
		throw error;
	}
	const folders = settleStage(content, stage);
	await onStorage(content, halfDone, () => flushAll('folders', folders));
	onStorage(content, halfDone, () => removeJournal(content));
}
