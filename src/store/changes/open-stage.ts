import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { contentPaths } from '../content-paths.ts';
import { refuseClosed } from '../files/refuse-closed.ts';
import { refuseOutside } from '../files/refuse-outside.ts';
import { removeEmpty } from '../files/remove-empty.ts';
import { onStorage } from '../files/storage-fault.ts';
import type { Changes } from './changes.ts';
import { type Journal, removeJournal } from './journal.ts';

/** A change being put together: its files wait in the journal’s folder, and the content is as it was. */
export interface Stage {
	readonly changes: Changes;
	readonly journal: () => Journal;
	/** Paths of the files that wait. */
	readonly waiting: () => string[];
	/** Gives a function that takes back what is changed from now on. */
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
	/** Names of waiting files by their places. A name is never used again, so that what was written can be taken back. */
	let writes = new Map<string, string>();
	let removals = new Set<string>();
	let files = 0;
	const reached = new Set<string>();
	const placeOf = (path: string) => relative(content, path).split(sep).join('/');
	const write = (path: string, bytes: string | Uint8Array) => {
		const place = placeOf(path);
		if (files === 0) begin(content, folder);
		files += 1;
		// Folders are made now, for what fails before the journal is committed leaves nothing.
		if (!reached.has(dirname(path))) makeFolder(content, dirname(path));
		reached.add(dirname(path));
		refuseFolder(path);
		writeFile(join(folder, String(files)), bytes);
		writes.set(place, String(files));
		removals.delete(place);
	};
	const remove = (path: string) => {
		const gone = placeOf(path);
		for (const place of [...writes.keys()])
			if (place === gone || place.startsWith(`${gone}/`)) writes.delete(place);
		for (const file of filesAt(path)) {
			refuseClosed(dirname(file));
			removals.add(placeOf(file));
		}
	};
	const tidy = () => {
		for (const made of reached) removeEmpty(made, content);
	};
	return {
		changes: {
			content,
			read: (path) => {
				const waiting = writes.get(placeOf(path));
				if (waiting !== undefined) return readFileSync(join(folder, waiting));
				return removals.has(placeOf(path)) || !existsSync(path) ? null : readFileSync(path);
			},
			names: (of) => {
				const own = [...writes.keys()].filter((place) => dirname(place) === placeOf(of));
				const there = existsSync(of) ? readdirSync(of) : [];
				const left = there.filter((name) => !removals.has(placeOf(join(of, name))));
				return [...new Set([...left, ...own.map((place) => basename(place))])];
			},
			write: (path, bytes) => onStorage(content, undone, () => write(path, bytes)),
			remove: (path) => onStorage(content, undone, () => remove(path)),
		},
		journal: () => ({
			writes: Object.fromEntries([...writes].map(([place, name]) => [name, place])),
			removals: [...removals],
		}),
		waiting: () => [...writes.values()].map((name) => join(folder, name)),
		mark: () => {
			const [written, removed] = [new Map(writes), new Set(removals)];
			return () => {
				writes = written;
				removals = removed;
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
	mkdirSync(content, { recursive: true });
	mkdirSync(folder);
}

/** @throws Error where no file can come to its place there: better before anything is changed than between */
function makeFolder(content: string, folder: string): void {
	refuseClosed(folder);
	mkdirSync(folder, { recursive: true });
	refuseOutside(content, folder);
}

function refuseFolder(path: string): void {
	if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory())
		throw new Error(`${path} is a folder, and a file must stand there; nothing was written. Move it away.`);
}

/** The file of a path, or those of a folder, links as they are. */
function filesAt(path: string): string[] {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (!stats?.isDirectory()) return stats ? [path] : [];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map(({ parentPath, name }) => join(parentPath, name));
}
