import { existsSync, readdirSync, rmdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Removes an empty folder, and the folders above it that are empty then, up to the root, which stays. */
export function removeEmpty(folder: string, root: string): void {
	for (let at = resolve(folder); at !== resolve(root); at = dirname(at)) {
		if (!existsSync(at)) continue;
		if (readdirSync(at).length > 0) return;
		rmdirSync(at);
	}
}
