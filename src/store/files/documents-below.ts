import { join, relative, sep } from 'node:path';
import { entriesBelow } from './entries-below.ts';

/** Ending of every content file. */
const documentEnding = '.md';

/**
 * Ids of the content files below a folder, their paths without `.md`, with `/` on every system, in code-unit order of the
 * files’ names. A missing folder has none; files that begin with a dot are not content.
 */
export function documentsBelow(folder: string): string[] {
	return filesBelow(folder, documentEnding).map((file) => file.slice(0, -documentEnding.length));
}

/** Files below a folder as paths from it, with `/`, in code-unit order; those that begin with a dot are left out. */
export function filesBelow(folder: string, ending = ''): string[] {
	return entriesBelow(folder)
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}
