import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { PlaceFault } from './storage-fault.ts';

/**
 * Checks that this account may write in a folder, which need not exist yet: create, change and remove files.
 *
 * @throws PlaceFault if it may not
 */
export function refuseClosed(folder: string): void {
	let place = folder;
	while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
	try {
		accessSync(place, constants.W_OK | constants.X_OK);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (code !== 'EACCES' && code !== 'EPERM') throw error;
		throw new PlaceFault(
			`This account may not write in ${place} (${code}). Nothing was written or removed there. Give it the right to write there, in all its files and folders, and run the command again.`,
			{ cause: error },
		);
	}
}
