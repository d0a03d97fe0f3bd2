import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Journal } from './journal.ts';

/** What files of the content held before something changed them, and after; null if there was none. By path. */
export type BeforeImages = ReadonlyMap<string, FileImages>;

interface FileImages {
	readonly before: Buffer | null;
	readonly after: Buffer | null;
}

/** A record of what changes in a content folder, kept until it is closed. */
export interface Noting {
	readonly end: () => BeforeImages;
}

/** Records being kept, each with its folder. */
const open = new Map<(paths: readonly string[]) => void, string>();

/** Starts recording what files of a content folder hold before they are changed, so that every change can be undone. */
export function changesOf(content: string): Noting {
	const root = resolve(content);
	const noted = new Map<string, Buffer | null>();
	const note = (paths: readonly string[]) => {
		for (const path of paths) if (!noted.has(path)) noted.set(path, bytesOf(path));
	};
	open.set(note, root);
	return {
		end: () => {
			open.delete(note);
			return new Map([...noted].map(([path, before]) => [path, { before, after: bytesOf(path) }]));
		},
	};
}

/** Tells every record of this folder what is about to change. */
export function noteBefore(content: string, { writes, removals }: Journal): void {
	const root = resolve(content);
	const paths = [...Object.values(writes), ...removals].map((place) => join(root, ...place.split('/')));
	for (const [note, of] of open) if (of === root) note(paths);
}

function bytesOf(path: string): Buffer | null {
	return existsSync(path) ? readFileSync(path) : null;
}
