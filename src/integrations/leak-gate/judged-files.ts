import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { atomicWrite } from '#store/files/atomic-write.ts';
import { forgetParts, keptByParts } from '#store/shards/kept-by-parts.ts';
import { hasHash, type ValueHashes } from './value-hashes.ts';

/** The rules by which a file was judged. */
export interface RulesDigest {
	/** Digest of everything except public contacts. */
	readonly rules: Buffer;
	/**
	 * Hashes of the contacts that are public, in order. They only let pass: what was clean stays so when a new body brings its
	 * own, but not if one is no longer public (`more-contacts.test.ts`).
	 */
	readonly contacts: Buffer;
}

/** What was found clean: files by their keys and, for those that pass because of values of letters, the hashes of these. */
export interface Judged {
	readonly keys: Uint8Array;
	/** Records, each a key, a number, and as many hashes (`recordOf`). */
	readonly byValues: Uint8Array;
}

/** Of the last run by the same rules, keys in order; threads share it. */
export interface JudgedBefore extends Judged {
	readonly keys: Uint8Array<SharedArrayBuffer>;
	readonly byValues: Uint8Array<SharedArrayBuffer>;
}

/** Files judged before. */
export interface JudgedFiles {
	/** Whether a file was found clean, and the values it passed by still exist. It stays remembered. */
	readonly has: (key: Uint8Array, values: ValueHashes) => boolean;
	/** @param passedBy hashes of the values because of which it is clean; none if it mentions no other letters */
	readonly add: (key: Uint8Array, passedBy?: readonly number[]) => void;
	/** What is known about this run, from the last time it was taken. */
	readonly taken: () => Judged;
}

/** Bytes of a SHA-256, of a count, of a hash of a value. */
const size = { key: 32, count: 4, hash: 8 };

/**
 * The key of a file and of everything else, except the rules, that a verdict on it depends on.
 *
 * @param context what else: its path, the letter that it is of
 */
export function judgedKey(bytes: Uint8Array, context: readonly string[]): Buffer {
	return createHash('sha256')
		.update(`${JSON.stringify(context)}\n`)
		.update(bytes)
		.digest();
}

/**
 * What was found clean by these rules in the last run, and by those that made parts of this one; empty if there is none, or the rules are others. They are the same
 * where only more contacts are public than then.
 */
export function readJudged(path: string, rules: RulesDigest): JudgedBefore {
	const keys = [path, ...keptByParts(path)].map((file) => ofRules(contentOf(file), rules));
	const whole = keys.filter(({ length }) => length > 0 && length % size.key === 0);
	const byValues = [byValuesOf(path), ...keptByParts(byValuesOf(path))].map((file) =>
		ofRules(contentOf(file), rules),
	);
	return {
		keys: shared(whole.length > 1 ? inOrder(whole) : (whole[0] ?? Buffer.alloc(0))),
		byValues: shared(Buffer.concat(byValues.map(wholeRecords))),
	};
}

/** Records what was found clean. A failure to write is not an error: everything is just judged again. */
export function keepJudged(path: string, rules: RulesDigest, found: readonly Judged[]): void {
	const keys = found.flatMap(({ keys }) => keysIn(bufferOf(keys)));
	const records = found.flatMap(({ byValues }) => [...recordsIn(Buffer.from(byValues))]);
	try {
		mkdirSync(dirname(path), { recursive: true });
		for (const [file, parts] of [
			[path, keys],
			[byValuesOf(path), records],
		] as const)
			atomicWrite(dirname(path), file, Buffer.concat([headOf(rules), ...parts.sort(Buffer.compare)]));
		for (const file of [path, byValuesOf(path)]) forgetParts(file);
	} catch {
		// Then the next build takes longer.
	}
}

/** Opens the earlier verdicts, for one thread. */
export function openJudged(before: JudgedBefore): JudgedFiles {
	const sorted = bufferOf(before.keys);
	const records = new Map(
		[...recordsIn(bufferOf(before.byValues))].map((record) => [nameOf(record), record]),
	);
	let now: { keys: Uint8Array[]; byValues: Uint8Array[] } = { keys: [], byValues: [] };
	return {
		has: (key, values) => {
			if (isAmong(sorted, key)) {
				now.keys.push(key);
				return true;
			}
			const record = records.get(nameOf(key));
			if (!record || !hashesIn(record).every((hash) => hasHash(values, hash))) return false;
			now.byValues.push(record);
			return true;
		},
		add: (key, passedBy = []) => {
			if (passedBy.length === 0) now.keys.push(key);
			else now.byValues.push(recordOf(key, passedBy));
		},
		taken: () => {
			const taken = { keys: Buffer.concat(now.keys), byValues: Buffer.concat(now.byValues) };
			now = { keys: [], byValues: [] };
			return taken;
		},
	};
}

function isAmong(sorted: Buffer, key: Uint8Array): boolean {
	let low = 0;
	let high = sorted.length / size.key;
	while (low < high) {
		const middle = (low + high) >> 1;
		const order = sorted.compare(key, 0, size.key, middle * size.key, (middle + 1) * size.key);
		if (order === 0) return true;
		if (order < 0) low = middle + 1;
		else high = middle;
	}
	return false;
}

function recordOf(key: Uint8Array, hashes: readonly number[]): Buffer {
	const record = Buffer.alloc(size.key + size.count + hashes.length * size.hash);
	record.set(key);
	record.writeUInt32LE(hashes.length, size.key);
	for (const [at, hash] of hashes.entries())
		record.writeDoubleLE(hash, size.key + size.count + at * size.hash);
	return record;
}

/** The records of a file; what was cut off at its end is left out. */
function* recordsIn(bytes: Buffer): Generator<Buffer> {
	for (let at = 0; at + size.key + size.count <= bytes.length; ) {
		const end = at + size.key + size.count + bytes.readUInt32LE(at + size.key) * size.hash;
		if (end > bytes.length) return;
		yield bytes.subarray(at, end);
		at = end;
	}
}

/** Records of several files stand one behind another: what was cut off at the end of one must not reach into the next. */
function wholeRecords(bytes: Buffer): Buffer {
	const length = [...recordsIn(bytes)].reduce((sum, record) => sum + record.length, 0);
	return bytes.subarray(0, length);
}

function keysIn(bytes: Buffer): Buffer[] {
	return Array.from({ length: bytes.length / size.key }, (_, at) =>
		bytes.subarray(at * size.key, (at + 1) * size.key),
	);
}

function inOrder(some: readonly Buffer[]): Buffer {
	return Buffer.concat(some.flatMap(keysIn).sort(Buffer.compare));
}

function hashesIn(record: Buffer): number[] {
	const from = size.key + size.count;
	return Array.from({ length: (record.length - from) / size.hash }, (_, at) =>
		record.readDoubleLE(from + at * size.hash),
	);
}

/** The key at its start, as a short text. */
function nameOf(record: Uint8Array): string {
	return bufferOf(record).toString('latin1', 0, size.key);
}

function byValuesOf(path: string): string {
	return `${path}-by-values`;
}

/** The head of a file: the rules, the number of public contacts, and their hashes. */
function headOf({ rules, contacts }: RulesDigest): Buffer {
	const count = Buffer.alloc(size.count);
	count.writeUInt32LE(contacts.length / size.key);
	return Buffer.concat([rules, count, contacts]);
}

/** What follows the head of a file; nothing where a contact is public no more, or other rules were asked. */
function ofRules(content: Buffer, { rules, contacts }: RulesDigest): Buffer {
	const none = content.subarray(0, 0);
	const from = size.key + size.count;
	if (content.length < from || !content.subarray(0, size.key).equals(rules)) return none;
	const end = from + content.readUInt32LE(size.key) * size.key;
	if (end > content.length) return none;
	for (let at = from; at < end; at += size.key)
		if (!isAmong(contacts, content.subarray(at, at + size.key))) return none;
	return content.subarray(end);
}

function shared(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
	const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
	copy.set(bytes);
	return copy;
}

function bufferOf(bytes: Uint8Array): Buffer {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function contentOf(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch {
		return Buffer.alloc(0);
	}
}
