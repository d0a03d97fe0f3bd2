import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isUsableName } from '../files/is-usable-name.ts';
import { ignoredAtRoot, ignoredNames } from './content-plan.ts';

/** Something that is in a content folder and is no folder, but for one whose name cannot be read. */
export interface ContentEntry {
	/** From the content folder, with `/` on every system. */
	readonly path: string;
	/** `other`: a link, a pipe, a socket, a device; `nameless`: its name is not UTF-8, so that nothing can open it. */
	readonly is: 'file' | 'other' | 'nameless';
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
		if (!isUsableName(entry.name)) return [{ path, is: 'nameless' }];
		if (entry.isDirectory()) return below(content, path);
		return [{ path, is: entry.isFile() ? 'file' : 'other' }];
	});
}

/** A folder or a link of such a name was made by a person, not by a system. */
function isIgnored(entry: Dirent, folder: string): boolean {
	if (folder === '' && ignoredAtRoot.has(entry.name)) return true;
	return entry.isFile() && ignoredNames.has(entry.name);
}
