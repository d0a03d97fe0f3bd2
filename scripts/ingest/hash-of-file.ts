import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { onDisk } from '../read/open/byte-path.ts';

/**
 * SHA-256 of a source's bytes, 64 hex digits; null if the path is not a readable file: the code that reads it
 * reports why.
 */
export function hashOfFile(path: string): string | null {
	try {
		if (!statSync(onDisk(path)).isFile()) return null;
		return createHash('sha256')
			.update(readFileSync(onDisk(path)))
			.digest('hex');
	} catch {
		return null;
	}
}
