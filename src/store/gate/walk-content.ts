import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ignoredAtRoot, ignoredNames } from './content-plan.ts';

/** Something that lies in a content folder and is no folder. */
export interface ContentEntry {
	/** From the content folder, with `/` on every system. */
	readonly path: string;
	/** True for a file of its own; false for a link, a pipe, a socket, a device. */
	readonly isFile: boolean;
}

/** Everything in a content folder but what is passed over by name, in code-unit order. No link is followed. */
export function walkContent(content: string): ContentEntry[] {
	if (!existsSync(content)) return [];
	return below(content, '').sort((a, b) => (a.path < b.path ? -1 : 1));
}

function below(content: string, folder: string): ContentEntry[] {
	return readdirSync(join(content, folder), { withFileTypes: true }).flatMap((entry): ContentEntry[] => {
		if (isIgnored(entry, folder)) return [];
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory()) return below(content, path);
		return [{ path, isFile: entry.isFile() }];
	});
}

/** A folder or a link of such a name was made by a person, not by a system. */
function isIgnored(entry: Dirent, folder: string): boolean {
	if (folder === '' && ignoredAtRoot.has(entry.name)) return true;
	return entry.isFile() && ignoredNames.has(entry.name);
}
