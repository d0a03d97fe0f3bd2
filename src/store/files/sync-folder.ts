import { closeSync, fsyncSync, openSync } from 'node:fs';
import { isUnflushable } from './is-unflushable.ts';

/** Flushes a folder's entries to disk, so that a power cut does not take back a rename; does nothing on systems that cannot. */
export function syncFolder(folder: string): void {
	let opened: number;
	try {
		opened = openSync(folder, 'r');
	} catch {
		// Windows cannot open a folder, and flushes by itself.
		return;
	}
	try {
		fsyncSync(opened);
	} catch (error) {
		if (!isUnflushable(error)) throw error;
	} finally {
		closeSync(opened);
	}
}
