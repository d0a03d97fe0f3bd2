import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';

/** Writes a file, replacing any that is there, and flushes it to disk, so that once renamed it survives a power cut whole. */
export function writeFlushed(path: string, content: string | Uint8Array): void {
	const file = openSync(path, 'w');
	try {
		writeFileSync(file, content);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
