import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { atomicWrite } from '../files/atomic-write.ts';

/** What this machine remembers of the sources that it has taken: their hashes, which are not all published. */
export interface RememberedSources {
	/** The letters that a source gave, or null if it is new here. */
	readonly lettersOf: (sha256: string) => readonly RememberedLetter[] | null;
	readonly remember: (sha256: string, letters: readonly RememberedLetter[]) => void;
	/** Writes the memory to disk. @returns what a person should know where that cannot be done; no letter depends on it */
	readonly save: () => string | null;
}

/** A letter that a source gave; since then its id may have passed to another letter. */
export interface RememberedLetter {
	readonly id: string;
	readonly fingerprint: string;
}

const memorySchema = z.record(
	z.string(),
	z.array(z.strictObject({ id: z.string(), fingerprint: z.string() })),
);

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
		remember: (sha256, letters) => {
			memory.set(sha256, [...letters]);
			changed = true;
		},
		save: () => {
			if (!changed) return null;
			try {
				mkdirSync(folder, { recursive: true });
				atomicWrite(folder, path, JSON.stringify(Object.fromEntries(memory)));
			} catch (error) {
				const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
				return `${folder} cannot be written${code}: the next run will read these sources again. Give yourself the right to write there, or delete the folder.`;
			}
			changed = false;
			return null;
		},
	};
}

function read(path: string): Record<string, RememberedLetter[]> {
	try {
		return memorySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		// A memory that is not there or broken is no memory: sources are read again.
		return {};
	}
}
