import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { contentPaths } from '../content-paths.ts';
import { refuseOutside } from '../files/refuse-outside.ts';
import { removeEmpty } from '../files/remove-empty.ts';
import { onStorage } from '../files/storage-fault.ts';
import { writeFlushed } from '../files/write-flushed.ts';
import type { Changes } from './changes.ts';
import { type Journal, removeJournal } from './journal.ts';

/** A change being put together: its files wait in the journal’s folder, and the content is as it was. */
export interface Stage {
	readonly changes: Changes;
	readonly journal: () => Journal;
	/** Drops the change and its files. */
	readonly discard: () => void;
}

/** What a person is told when a change fails before it is committed. */
export const UNDONE = 'Nothing of what was under way is left there, and what was written before is whole.';

/** Begins a change, one at a time: all share the folder in which files wait. */
export function openStage(content: string): Stage {
	const folder = contentPaths(content).journal;
	/** Names of waiting files by their places. */
	const writes = new Map<string, string>();
	const removals = new Set<string>();
	const made: string[] = [];
	const placeOf = (path: string) => relative(content, path).split(sep).join('/');
	const begin = () => {
		mkdirSync(content, { recursive: true });
		mkdirSync(folder);
	};
	const forget = (place: string) => {
		rmSync(join(folder, writes.get(place) ?? ''), { force: true });
		writes.delete(place);
	};
	const write = (path: string, bytes: string | Uint8Array) => {
		const place = placeOf(path);
		if (made.length === 0) begin();
		// Folders are made now, for what fails before the journal is committed leaves nothing.
		makeFolder(content, path);
		made.push(path);
		const name = writes.get(place) ?? String(made.length);
		writeFlushed(join(folder, name), bytes);
		writes.set(place, name);
		removals.delete(place);
	};
	return {
		changes: {
			content,
			read: (path) => {
				const waiting = writes.get(placeOf(path));
				if (waiting !== undefined) return readFileSync(join(folder, waiting));
				return removals.has(placeOf(path)) || !existsSync(path) ? null : readFileSync(path);
			},
			write: (path, bytes) => onStorage(content, UNDONE, () => write(path, bytes)),
			remove: (path) => {
				const gone = placeOf(path);
				for (const place of [...writes.keys()])
					if (place === gone || place.startsWith(`${gone}/`)) forget(place);
				for (const file of filesAt(path)) removals.add(placeOf(file));
			},
		},
		journal: () => ({
			writes: Object.fromEntries([...writes].map(([place, name]) => [name, place])),
			removals: [...removals],
		}),
		discard: () => {
			removeJournal(content);
			for (const path of made) removeEmpty(dirname(path), content);
		},
	};
}

/** @throws Error where a file cannot come to its place: better before anything is changed than between */
function makeFolder(content: string, path: string): void {
	mkdirSync(dirname(path), { recursive: true });
	refuseOutside(content, dirname(path));
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
