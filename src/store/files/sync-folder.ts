import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Flushes a folder's entries to disk, so that a power cut does not take back a rename; does nothing on systems that cannot. */
export function syncFolder(folder: string): void {
	let opened: number;
	try {
		opened = openSync(folder, 'r');
	} catch {
		// Windows opens no folder, and flushes by itself.
		return;
	}
	try {
		fsyncSync(opened);
	} catch (error) {
		// Some network file systems flush no folder.
		if (!(error instanceof Error && 'code' in error && isUnsupported(error.code))) throw error;
	} finally {
		closeSync(opened);
	}
}

function isUnsupported(code: unknown): boolean {
	return code === 'EINVAL' || code === 'ENOTSUP' || code === 'EBADF';
}
