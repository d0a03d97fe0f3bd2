import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refuseOutside } from './refuse-outside.ts';
import { syncFolder } from './sync-folder.ts';
import { temporaryName } from './temporary-name.ts';
import { writeFlushed } from './write-flushed.ts';

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to disk, then renamed over it, and the folder
 * flushed, so that a power cut does not take the rename back. What a command changes in the content goes through
 * `changeContent` instead, because it is seldom one file.
 *
 * @throws Error if the place lies outside `root`, even through a symbolic link.
 */
export function atomicWrite(root: string, path: string, content: string | Uint8Array): void {
	const folder = dirname(path);
	mkdirSync(folder, { recursive: true });
	refuseOutside(root, folder);
	const temporary = join(folder, temporaryName(basename(path)));
	try {
		writeFlushed(temporary, content);
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
	syncFolder(folder);
}
