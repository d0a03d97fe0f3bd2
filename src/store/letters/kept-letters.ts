import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { namelessFile } from '../files/nameless-file.ts';
import { temporaryName } from '../files/temporary-name.ts';
import { letterSpool, type SpoolPlace, spoolIn, useSpool } from './letter-spool.ts';

/** Bytes at the start of the file, which say what follows; and how many are read and written at once. */
const headSize = 256;
const atOnce = 2 ** 20;
/** Of all letters, how many must be new or gone before they are kept anew: so many are parsed faster than all are written. */
const fewest = 1 / 20;

/** What stands at the start of the file. */
interface Head {
	/** Digest of the program that parsed the letters. */
	readonly code: string;
	/** SHA-256 of what follows. */
	readonly sha256: string;
	/** Bytes of the list of letters, behind which their texts stand. */
	readonly list: number;
}

/**
 * Has this process begin with the letters that the build before has parsed: each is known by the SHA-256 of its file, all by a digest
 * of the program that parsed them. It must come before any letter is read.
 *
 * @param path where they are kept
 * @param code what others have parsed is parsed again
 * @returns keeps the letters that were asked for until it is called, for the next build
 */
export function openKeptLetters(path: string, code: string): () => void {
	const before = readKept(path, code);
	if (before) useSpool(spoolIn(before.file, before.places, before.end));
	const kept = new Set(before?.places.keys());
	return () => {
		const { file, asked, places: all } = letterSpool();
		const places = new Map([...all].filter(([key]) => asked.has(key)));
		if (file === null || !areOthers(kept, places)) return;
		try {
			write(path, code, file, places);
		} catch {
			// Then the next build parses them again.
		}
	};
}

function areOthers(before: ReadonlySet<string>, now: ReadonlyMap<string, SpoolPlace>): boolean {
	const same = [...now.keys()].filter((key) => before.has(key)).length;
	return now.size - same + (before.size - same) > fewest * now.size;
}

/** Letters that were kept, copied into a file of no name. */
interface KeptLetters {
	readonly file: number;
	readonly places: Map<string, SpoolPlace>;
	/** Bytes of the file. */
	readonly end: number;
}

/** Null where there are none, others parsed them, or the file is not whole. */
function readKept(path: string, code: string): KeptLetters | null {
	try {
		const from = openSync(path, 'r');
		try {
			const head = Buffer.alloc(headSize);
			readSync(from, head, 0, headSize, 0);
			const { code: kept, sha256, list }: Head = JSON.parse(head.toString());
			const file = kept === code ? namelessFile('letters') : null;
			if (file === null) return null;
			const copied = copy(from, file);
			return copied.sha256 === sha256 ? { file, places: placesIn(file, list), end: copied.size } : null;
		} finally {
			closeSync(from);
		}
	} catch {
		return null;
	}
}

/** Copies what stands behind the head. */
function copy(from: number, to: number): { readonly sha256: string; readonly size: number } {
	const hash = createHash('sha256');
	const piece = Buffer.allocUnsafe(atOnce);
	let size = 0;
	for (let more = -1; more !== 0; size += more) {
		more = readSync(from, piece, 0, atOnce, headSize + size);
		const bytes = piece.subarray(0, more);
		hash.update(bytes);
		if (writeSync(to, bytes, 0, more, size) !== more) throw new Error('The disk is full.');
	}
	return { sha256: hash.digest('hex'), size };
}

function placesIn(file: number, list: number): Map<string, SpoolPlace> {
	const bytes = Buffer.allocUnsafe(list);
	readSync(file, bytes, 0, list, 0);
	const places: [string, SpoolPlace][] = JSON.parse(bytes.toString());
	return new Map(places.map(([key, { at, size }]) => [key, { at: at + list, size }]));
}

function write(path: string, code: string, file: number, places: ReadonlyMap<string, SpoolPlace>): void {
	mkdirSync(dirname(path), { recursive: true });
	const temporary = join(dirname(path), temporaryName(basename(path)));
	const to = openSync(temporary, 'w');
	try {
		let end = 0;
		const moved = [...places].map(([key, { size }]) => {
			end += size;
			return [key, { at: end - size, size }] as const;
		});
		const list = Buffer.from(JSON.stringify(moved));
		const hash = createHash('sha256');
		let at = headSize;
		for (const bytes of pieces(list, file, places.values())) {
			hash.update(bytes);
			at += writeSync(to, bytes, 0, bytes.length, at);
		}
		const head: Head = { code, sha256: hash.digest('hex'), list: list.length };
		writeSync(to, Buffer.from(`${JSON.stringify(head).padEnd(headSize - 1)}\n`), 0, headSize, 0);
		renameSync(temporary, path);
	} finally {
		closeSync(to);
		rmSync(temporary, { force: true });
	}
}

/** The list, then the texts. */
function* pieces(list: Buffer, file: number, places: Iterable<SpoolPlace>): Generator<Buffer> {
	yield list;
	for (const { at, size } of places) {
		const text = Buffer.allocUnsafe(size);
		readSync(file, text, 0, size, at);
		yield text;
	}
}
