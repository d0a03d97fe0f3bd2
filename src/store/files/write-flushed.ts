import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';

/**
 * Writes a file, replacing any that is there, and flushes it to disk, so that once renamed it survives a power cut whole.
 *
 * @param mode who may read it, such as 0o600; the system's default if none is given
 */
export function writeFlushed(path: string, content: string | Uint8Array, mode?: number): void {
	const file = openSync(path, 'w', mode);
	try {
		writeFileSync(file, content);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
