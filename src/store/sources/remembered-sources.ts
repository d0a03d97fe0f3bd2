import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { atomicWrite } from '../files/atomic-write.ts';

/** What this machine remembers of the sources that it has taken: their hashes, which are not all published. */
export interface RememberedSources {
	/** Ids of the letters that a source gave, or null where it is new here. */
	readonly lettersOf: (sha256: string) => readonly string[] | null;
	readonly remember: (sha256: string, ids: readonly string[]) => void;
	/** Writes the memory to disk. */
	readonly save: () => void;
}

/**
 * Opens the memory of a content folder. It lies outside the repository's history, may be deleted at any time, and only
 * saves reading a source again whose hash the archive does not publish (decision 0002).
 *
 * @param content the archive's content folder
 * @param folder where such memories are kept
 */
export function openRememberedSources(
	content: string,
	folder = join('node_modules', '.cache', 'vidpovid'),
): RememberedSources {
	const place = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 12);
	const path = join(folder, `${place}.json`);
	const memory = new Map(Object.entries(read(path)));
	let changed = false;
	return {
		lettersOf: (sha256) => memory.get(sha256) ?? null,
		remember: (sha256, ids) => {
			memory.set(sha256, [...ids]);
			changed = true;
		},
		save: () => {
			if (!changed) return;
			mkdirSync(folder, { recursive: true });
			atomicWrite(folder, path, JSON.stringify(Object.fromEntries(memory)));
			changed = false;
		},
	};
}

function read(path: string): Record<string, string[]> {
	try {
		return memorySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		// A memory that is not there or broken is no memory: sources are read again.
		return {};
	}
}

const memorySchema = z.record(z.string(), z.array(z.string()));
