import { writeFileSync } from 'node:fs';
import { commitStage } from './change-together.ts';
import type { Changes } from './changes.ts';
import { openStage } from './open-stage.ts';

/** Flushing so many takes half a millisecond each where a disk takes four for one; more of them would gain little. */
const together = 16;

/** Changes that are added one by one and come into the content together: flushing many files at once costs little more than one. */
export interface ChangeGroup {
	/** Adds a change: all of it or, where it throws, nothing of it. */
	readonly add: <T>(make: (changes: Changes) => T) => T;
	/** What a file will hold once all is committed; null if there will be none. */
	readonly read: Changes['read'];
	/** Whether changes wait, and so many that they should be committed. */
	readonly state: () => 'empty' | 'some' | 'full';
	/**
	 * Brings what was added into the content, all of it or nothing. Nothing may be added meanwhile.
	 *
	 * @throws StorageFault if the disk fails
	 */
	readonly commit: () => Promise<void>;
}

/**
 * Begins a group of changes; `commit` ends it, and begins the next.
 *
 * @param most changes that should wait at once: a killed program loses them
 * @example
 * const group = groupChanges('content');
 * group.add((changes) => changes.write(path, text));
 * await group.commit();
 */
export function groupChanges(content: string, most = together): ChangeGroup {
	let stage = openStage(content, writeFileSync);
	let size = 0;
	return {
		add: (make) => {
			const takeBack = stage.mark();
			try {
				const made = make(stage.changes);
				size += 1;
				return made;
			} catch (error) {
				takeBack();
				throw error;
			}
		},
		read: (path) => stage.changes.read(path),
		state: () => (size === 0 ? 'empty' : size < most ? 'some' : 'full'),
		commit: async () => {
			const whole = stage;
			stage = openStage(content, writeFileSync);
			size = 0;
			await commitStage(content, whole);
		},
	};
}
