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
	/** Why parts of a source became no letter when it was last read; [] if all of them did, or if it is new here. */
	readonly refusalsOf: (sha256: string) => readonly RememberedRefusal[];
	readonly rememberRefusals: (sha256: string, refusals: readonly RememberedRefusal[]) => void;
	/** Writes the memory to disk. @returns what to tell a person if that fails; no letter depends on it */
	readonly save: () => string | null;
}

/** A letter that a source gave; since then its id may have passed to another letter. */
export interface RememberedLetter {
	readonly id: string;
	readonly fingerprint: string;
}

/** Why a source, or a part of it, could not be taken; never a personal value. */
export interface RememberedRefusal {
	readonly rule: string;
	readonly reason: string;
}

const lettersSchema = z.record(
	z.string(),
	z.array(z.strictObject({ id: z.string(), fingerprint: z.string() })),
);
const refusalsSchema = z.record(
	z.string(),
	z.array(z.strictObject({ rule: z.string(), reason: z.string() })),
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
	const letters = openMemory(join(folder, `${place}.json`), lettersSchema);
	const refusals = openMemory(join(folder, `${place}.refused.json`), refusalsSchema);
	return {
		lettersOf: (sha256) => letters.get(sha256) ?? null,
		remember: (sha256, given) => letters.set(sha256, [...given]),
		refusalsOf: (sha256) => refusals.get(sha256) ?? [],
		rememberRefusals: (sha256, told) => {
			if (told.length > 0 || refusals.get(sha256)) refusals.set(sha256, [...told]);
		},
		save: () => {
			try {
				for (const memory of [letters, refusals]) memory.save(folder);
			} catch (error) {
				const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
				return `${folder} cannot be written${code}: the next run will read these sources again. Give yourself the right to write there, or delete the folder.`;
			}
			return null;
		},
	};
}

interface Memory<Value> {
	readonly get: (sha256: string) => Value | undefined;
	readonly set: (sha256: string, value: Value) => void;
	readonly save: (folder: string) => void;
}

/** A missing or broken memory counts as empty: sources are read again. */
function openMemory<Value>(path: string, schema: z.ZodType<Record<string, Value>>): Memory<Value> {
	const memory = new Map(Object.entries(read(path, schema)));
	let changed = false;
	return {
		get: (sha256) => memory.get(sha256),
		set: (sha256, value) => {
			memory.set(sha256, value);
			changed = true;
		},
		save: (folder) => {
			if (!changed) return;
			mkdirSync(folder, { recursive: true });
			atomicWrite(folder, path, JSON.stringify(Object.fromEntries(memory)));
			changed = false;
		},
	};
}

function read<Value>(path: string, schema: z.ZodType<Record<string, Value>>): Record<string, Value> {
	try {
		return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return {};
	}
}
