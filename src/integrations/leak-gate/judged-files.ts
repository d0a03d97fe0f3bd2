import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { atomicWrite } from '#store/files/atomic-write.ts';

/** Keys of files that were found clean by the same rules, in order; threads share them. */
export type JudgedKeys = Uint8Array<SharedArrayBuffer>;

/** Files that were judged before. */
export interface JudgedFiles {
	/** Whether a file was found clean. It is remembered further. */
	readonly has: (key: Uint8Array) => boolean;
	readonly add: (key: Uint8Array) => void;
	/** Keys of this run, from the last time they were taken. */
	readonly taken: () => Uint8Array;
}

/** Bytes of a SHA-256. */
const size = 32;

/**
 * The key of a file and of all besides the rules that a verdict on it depends on.
 *
 * @param context what else: its path, the letter that it is of
 */
export function judgedKey(bytes: Uint8Array, context: readonly string[]): Buffer {
	return createHash('sha256')
		.update(`${JSON.stringify(context)}\n`)
		.update(bytes)
		.digest();
}

/** What was found clean by these rules in the last run; empty where there is none, or the rules are others. */
export function readJudged(path: string, rules: Uint8Array): JudgedKeys {
	const content = contentOf(path);
	const isOurs = content.length % size === 0 && content.subarray(0, size).equals(rules);
	const keys = isOurs ? content.subarray(size) : content.subarray(0, 0);
	const shared = new Uint8Array(new SharedArrayBuffer(keys.length));
	shared.set(keys);
	return shared;
}

/** Writes down what was found clean. A disk that takes nothing is no fault: all is judged again. */
export function keepJudged(path: string, rules: Uint8Array, found: readonly Uint8Array[]): void {
	const keys = found.flatMap((some) =>
		Array.from({ length: some.length / size }, (_, at) =>
			Buffer.from(some.subarray(at * size, (at + 1) * size)),
		),
	);
	try {
		mkdirSync(dirname(path), { recursive: true });
		atomicWrite(dirname(path), path, Buffer.concat([rules, ...keys.sort(Buffer.compare)]));
	} catch {
		// The next build takes longer.
	}
}

/** Opens what was judged before, for one thread. */
export function openJudged(before: JudgedKeys): JudgedFiles {
	const sorted = Buffer.from(before.buffer, before.byteOffset, before.byteLength);
	let now: Uint8Array[] = [];
	const isThere = (key: Uint8Array) => {
		let low = 0;
		let high = sorted.length / size;
		while (low < high) {
			const middle = (low + high) >> 1;
			const order = sorted.compare(key, 0, size, middle * size, (middle + 1) * size);
			if (order === 0) return true;
			if (order < 0) low = middle + 1;
			else high = middle;
		}
		return false;
	};
	return {
		has: (key) => {
			const found = isThere(key);
			if (found) now.push(key);
			return found;
		},
		add: (key) => now.push(key),
		taken: () => {
			const keys = Buffer.concat(now);
			now = [];
			return keys;
		},
	};
}

function contentOf(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch {
		return Buffer.alloc(0);
	}
}
