import { lstatSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { entriesBelow } from '../files/entries-below.ts';
import { refuseClosed } from '../files/refuse-closed.ts';
import type { Journal } from './journal.ts';

/** Which places of the content a change writes and which it removes; paths are those of the content. */
export interface StagedPlaces {
	/** @param name of the file that waits for the place */
	readonly write: (path: string, name: string) => void;
	/** A file, or all of a folder. @throws Error if it cannot be removed */
	readonly remove: (path: string) => void;
	/** Name of the file that waits for a place, if one does. */
	readonly nameOf: (path: string) => string | undefined;
	readonly isRemoved: (path: string) => boolean;
	/** Names of the files that wait for a folder. */
	readonly namesIn: (folder: string) => string[];
	readonly journal: () => Journal;
	/** Returns a function that undoes whatever is written or removed from now on. */
	readonly mark: () => () => void;
}

/** The places of a change that is still empty. */
export function stagedPlaces(content: string): StagedPlaces {
	/** Names of waiting files by their places. */
	let writes = new Map<string, string>();
	let removals = new Set<string>();
	const placeOf = (path: string) => relative(content, path).split(sep).join('/');
	return {
		write: (path, name) => {
			writes.set(placeOf(path), name);
			removals.delete(placeOf(path));
		},
		remove: (path) => {
			const gone = placeOf(path);
			for (const place of [...writes.keys()])
				if (place === gone || place.startsWith(`${gone}/`)) writes.delete(place);
			for (const file of filesAt(path)) {
				refuseClosed(dirname(file));
				removals.add(placeOf(file));
			}
		},
		nameOf: (path) => writes.get(placeOf(path)),
		isRemoved: (path) => removals.has(placeOf(path)),
		namesIn: (folder) =>
			[...writes.keys()]
				.filter((place) => dirname(place) === placeOf(folder))
				.map((place) => basename(place)),
		journal: () => ({
			writes: Object.fromEntries([...writes].map(([place, name]) => [name, place])),
			removals: [...removals],
		}),
		mark: () => {
			const [written, removed] = [new Map(writes), new Set(removals)];
			return () => {
				writes = written;
				removals = removed;
			};
		},
	};
}

/** The file of a path, or those of a folder, links as they are. */
function filesAt(path: string): string[] {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (!stats?.isDirectory()) return stats ? [path] : [];
	return entriesBelow(path)
		.filter((entry) => !entry.isDirectory())
		.map(({ parentPath, name }) => join(parentPath, name));
}
