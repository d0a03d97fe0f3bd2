import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isUsableName } from './is-usable-name.ts';

/**
 * Files, folders and links below a folder of the content; links are not followed, and a missing folder has none. What
 * has a name that is not UTF-8 cannot be opened by it and is left out: the build's gate tells it.
 */
export function entriesBelow(folder: string): Dirent[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => isUsableName(name))
		.flatMap((entry) => (entry.isDirectory() ? [entry, ...entriesBelow(join(folder, entry.name))] : [entry]));
}
