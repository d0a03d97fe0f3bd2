import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentPaths } from '../content-paths.ts';
import { makeFolder } from '../files/make-folder.ts';
import { refuseClosed } from '../files/refuse-closed.ts';
import { refuseOutside } from '../files/refuse-outside.ts';
import { removeEmpty } from '../files/remove-empty.ts';
import { onStorage } from '../files/storage-fault.ts';
import type { Changes } from './changes.ts';
import { type Journal, removeJournal } from './journal.ts';
import { stagedPlaces } from './staged-places.ts';

/** A change being put together: its files wait in the journal’s folder, and the content is as it was. */
export interface Stage {
	readonly changes: Changes;
	readonly journal: () => Journal;
	/** Paths of the files that wait. */
	readonly waiting: () => string[];
	/** Returns a function that undoes whatever is changed from now on. */
	readonly mark: () => () => void;
	/** Drops the change and its files. */
	readonly discard: () => void;
}

/** What a person is told when a change fails before it is committed. */
export const undone = 'Nothing of what was under way is left there, and what was written before is whole.';

/**
 * Begins a change, one at a time: all share the folder in which files wait.
 *
 * @param writeFile puts a file where it waits; what it does not flush must be flushed before the change is carried out
 */
export function openStage(
	content: string,
	writeFile: (path: string, bytes: string | Uint8Array) => void,
): Stage {
	const folder = contentPaths(content).journal;
	const staged = stagedPlaces(content);
	let files = 0;
	const reached = new Set<string>();
	const write = (path: string, bytes: string | Uint8Array) => {
		if (files === 0) begin(content, folder);
		files += 1;
		// Folders are made now, for what fails before the journal is committed leaves nothing.
		if (!reached.has(dirname(path))) makePlace(content, dirname(path));
		reached.add(dirname(path));
		refuseFolder(path);
		// A name is never used again, so that what was written can be taken back.
		writeFile(join(folder, String(files)), bytes);
		staged.write(path, String(files));
	};
	const tidy = () => {
		for (const made of reached) removeEmpty(made, content);
	};
	return {
		changes: {
			content,
			read: (path) => {
				const waiting = staged.nameOf(path);
				if (waiting !== undefined) return readFileSync(join(folder, waiting));
				return staged.isRemoved(path) || !existsSync(path) ? null : readFileSync(path);
			},
			names: (of) => {
				const there = existsSync(of) ? readdirSync(of) : [];
				const left = there.filter((name) => !staged.isRemoved(join(of, name)));
				return [...new Set([...left, ...staged.namesIn(of)])];
			},
			write: (path, bytes) => onStorage(content, undone, () => write(path, bytes)),
			remove: (path) => onStorage(content, undone, () => staged.remove(path)),
		},
		journal: staged.journal,
		waiting: () => Object.keys(staged.journal().writes).map((name) => join(folder, name)),
		mark: () => {
			const takeBack = staged.mark();
			return () => {
				takeBack();
				tidy();
			};
		},
		discard: () => {
			removeJournal(content);
			tidy();
		},
	};
}

function begin(content: string, folder: string): void {
	makeFolder(content);
	mkdirSync(folder);
}

/** @throws Error if no file can be put there: better to know before anything is changed than halfway */
function makePlace(content: string, folder: string): void {
	refuseClosed(folder);
	mkdirSync(folder, { recursive: true });
	refuseOutside(content, folder);
}

function refuseFolder(path: string): void {
	if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory())
		throw new Error(`${path} is a folder, and a file must stand there; nothing was written. Move it away.`);
}
