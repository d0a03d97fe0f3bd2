import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { syncFolder } from './sync-folder.ts';

/**
 * Makes a folder and those above it that are missing, and flushes the entries of those that were made to disk.
 *
 * @returns whether it had to be made
 */
export function makeFolder(folder: string): boolean {
	const first = mkdirSync(folder, { recursive: true });
	if (first === undefined) return false;
	const top = dirname(resolve(first));
	for (let at = resolve(folder); at !== top; at = dirname(at)) syncFolder(dirname(at));
	return true;
}
