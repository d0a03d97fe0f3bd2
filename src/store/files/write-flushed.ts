import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';

/** Writes a file, over one that is there, and flushes it to disk: after a rename a power cut leaves it whole. */
export function writeFlushed(path: string, content: string | Uint8Array): void {
	const file = openSync(path, 'w');
	try {
		writeFileSync(file, content);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
