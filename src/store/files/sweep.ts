import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentPaths } from '../content-paths.ts';
import { entriesBelow } from './entries-below.ts';
import { removeEmpty } from './remove-empty.ts';
import { isTemporary } from './temporary-name.ts';

/**
 * Removes every temporary file of a content folder, and folders that hold nothing: none is in use by the one program that
 * holds its lock, and a temporary file may hold the text of a letter that was withdrawn since.
 */
export function sweep(content: string): void {
	for (const { name } of readdirSync(content, { withFileTypes: true }))
		if (isTemporary(name)) rmSync(join(content, name), { recursive: true, force: true });
	for (const room of contentPaths(content).rooms.filter((folder) => existsSync(folder))) {
		const entries = entriesBelow(room);
		for (const { parentPath, name } of entries)
			if (isTemporary(name)) rmSync(join(parentPath, name), { recursive: true, force: true });
		for (const entry of entries)
			if (entry.isDirectory()) removeEmpty(join(entry.parentPath, entry.name), room);
	}
}
