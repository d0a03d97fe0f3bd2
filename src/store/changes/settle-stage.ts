import { onStorage } from '../files/storage-fault.ts';
import { noteBefore } from './before-images.ts';
import { carryOut } from './carry-out.ts';
import { commitJournal } from './journal.ts';
import { type Stage, undone } from './open-stage.ts';

/** What a person is told when a change fails after it was committed. */
export const halfDone = 'What was under way is half done, and the next command that writes there ends it.';

/**
 * Carries out a change whose files wait on disk: all of it or nothing, whatever stops the program on the way.
 *
 * @returns folders to flush before the journal is removed
 * @throws StorageFault if the disk fails
 */
export function settleStage(content: string, stage: Stage): string[] {
	const journal = stage.journal();
	const steps = Object.keys(journal.writes).length + journal.removals.length;
	try {
		noteBefore(content, journal);
		// One file takes one step, which is done or not done by itself.
		if (steps === 1) return onStorage(content, undone, () => carryOut(content, journal));
		if (steps > 1) onStorage(content, undone, () => commitJournal(content, journal));
	} catch (error) {
		stage.discard();
		throw error;
	}
	return steps > 1 ? onStorage(content, halfDone, () => carryOut(content, journal)) : [];
}
