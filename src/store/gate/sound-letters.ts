import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { atomicWrite } from '../files/atomic-write.ts';

/** Letters whose files an earlier check has found sound by themselves. */
export interface SoundLetters {
	/** Whether a file with these bytes was sound at this place. It stays remembered. */
	readonly has: (path: string, bytes: Uint8Array) => boolean;
	readonly add: (path: string, bytes: Uint8Array) => void;
	/** Writes down what was asked for and is sound. */
	readonly keep: () => void;
}

/** Knows nothing and keeps nothing. */
export const noSoundLetters: SoundLetters = { has: () => false, add: () => undefined, keep: () => undefined };

/**
 * Opens what the check before has left in a file.
 *
 * @param code digest of the rules: what others have passed is checked again
 */
export function openSoundLetters(file: string, code: string): SoundLetters {
	const known = keysIn(file, code);
	const now = new Set<string>();
	return {
		has: (path, bytes) => {
			const key = keyOf(path, bytes);
			if (known.has(key)) now.add(key);
			return known.has(key);
		},
		add: (path, bytes) => now.add(keyOf(path, bytes)),
		keep: () => {
			try {
				mkdirSync(dirname(file), { recursive: true });
				atomicWrite(dirname(file), file, Buffer.from([code, ...[...now].sort()].join('\n')));
			} catch {
				// Then the next check takes longer.
			}
		},
	};
}

function keyOf(path: string, bytes: Uint8Array): string {
	return createHash('sha256').update(`${path}\n`).update(bytes).digest('base64');
}

function keysIn(file: string, code: string): ReadonlySet<string> {
	try {
		const [rules, ...keys] = readFileSync(file, 'utf8').split('\n');
		return new Set(rules === code ? keys : []);
	} catch {
		return new Set();
	}
}
