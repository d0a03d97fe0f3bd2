import { fstatSync, readSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { namelessFile } from '../files/nameless-file.ts';
import { hexSha256 } from '../files/sha256.ts';
import { type StoredLetter, storedLetter } from './stored-letter.ts';

/** Vite loads this module once for the pages and Node once for the integrations: both find the memory here. */
const shared = Symbol.for('vidpovid.letter-memory');
/** Tells a process where in its file of this number the list of the letters stands that it was handed: «12345+678». */
const handedAt = 'VIDPOVID_LETTERS';
const handedFile = 3;
// «12345+678»: where it begins, and its bytes
const stretch = /^(\d+)\+(\d+)$/;

/**
 * Parses a letter’s file once a process: whatever reads the same bytes again, be it the loader, a page, an integration
 * or a gate, gets what the first has read. Parsed letters wait in a file on disk, known by their hash, so that memory stays
 * flat however many there are (docs/decisions/0011-parsed-once.md).
 *
 * @throws DocumentFault naming the fields that are not valid
 */
export function rememberedLetter(bytes: Uint8Array): StoredLetter {
	const sha256 = hexSha256(bytes);
	const memory = sharedMemory();
	const remembered = memory.get(sha256);
	if (remembered !== null) {
		const { letter, length }: Remembered = JSON.parse(remembered);
		const text = Buffer.from(bytes).toString('utf8');
		return { letter, body: text.slice(text.length - length), bytes, sha256 };
	}
	const stored = storedLetter(bytes, sha256);
	const { letter, body } = stored;
	memory.set(sha256, JSON.stringify({ letter, length: body.length } satisfies Remembered));
	return stored;
}

/** What a thread of this process needs to take the letters that were parsed here: the file is open for all of them. */
export interface LentLetters {
	readonly file: number | null;
	readonly places: ReadonlyMap<string, Place>;
}

/** The letters that were parsed so far, for a thread that is about to begin (`borrowLetters`). */
export function lentLetters(): LentLetters {
	return sharedMemory().lent();
}

/** Takes letters that another thread of this process has parsed, which keeps its file open as long as this one works. */
export function borrowLetters(lent: LentLetters): void {
	const own = sharedMemory();
	const holder: Holder = globalThis;
	holder[shared] = { ...own, get: (key) => own.get(key) ?? textAt(lent.file, lent.places.get(key)) };
}

/** What a process is started with, to take the letters that this one has parsed. */
export interface HandedLetters {
	/** Becomes the fourth file of the process, after the three that every one has. */
	readonly file: number;
	readonly environment: Readonly<Record<string, string>>;
}

/**
 * The letters that were parsed so far, for a process that is about to begin and goes on in the same file: this one waits for
 * it. Null if they could not be kept.
 *
 * @example
 * const handed = handedLetters();
 * spawnSync(program, [], { stdio: ['inherit', 'inherit', 'inherit', handed.file], env: handed.environment });
 */
export function handedLetters(): HandedLetters | null {
	const { file, places } = sharedMemory().lent();
	if (file === null || places.size === 0) return null;
	const at = [...places.values()].reduce((end, place) => Math.max(end, place.at + place.size), 0);
	const list = Buffer.from(JSON.stringify([...places]));
	try {
		if (writeSync(file, list, 0, list.length, at) !== list.length) return null;
	} catch {
		return null;
	}
	return { file, environment: { [handedAt]: `${at}+${list.length}` } };
}

/** What is kept of a letter: its text is the end of its file. */
interface Remembered {
	readonly letter: StoredLetter['letter'];
	/** Of the body, in UTF-16 units. */
	readonly length: number;
}

/** Texts by key, on disk. */
interface Memory {
	readonly get: (key: string) => string | null;
	readonly set: (key: string, text: string) => void;
	readonly lent: () => LentLetters;
}

/** Where a text is in the file. */
interface Place {
	readonly at: number;
	readonly size: number;
}

type Holder = typeof globalThis & { [shared]?: Memory };

function sharedMemory(): Memory {
	const holder: Holder = globalThis;
	holder[shared] ??= openMemory();
	return holder[shared];
}

function openMemory(): Memory {
	const handed = takeHanded();
	const places = handed?.places ?? new Map<string, Place>();
	const file = handed ? handedFile : namelessFile('letters');
	let end = handed?.end ?? 0;
	return {
		get: (key) => textAt(file, places.get(key)),
		lent: () => ({ file, places }),
		set: (key, text) => {
			if (file === null) return;
			const bytes = Buffer.from(text);
			try {
				if (writeSync(file, bytes, 0, bytes.length, end) !== bytes.length) return;
			} catch {
				// A full disk: the letter is parsed again when it is asked for.
				return;
			}
			places.set(key, { at: end, size: bytes.length });
			end += bytes.length;
		},
	};
}

/** The letters that the process was handed; null if it was not, or where its fourth file is another one. */
function takeHanded(): { readonly places: Map<string, Place>; readonly end: number } | null {
	const [, at, size] = stretch.exec(process.env[handedAt] ?? '') ?? [];
	if (!isMainThread || at === undefined) return null;
	// Processes that this one starts have other files.
	delete process.env[handedAt];
	try {
		const place = { at: Number(at), size: Number(size) };
		if (!fstatSync(handedFile).isFile()) return null;
		const list = textAt(handedFile, place);
		return list === null ? null : { places: new Map(JSON.parse(list)), end: place.at + place.size };
	} catch {
		return null;
	}
}

function textAt(file: number | null, place: Place | undefined): string | null {
	if (place === undefined || file === null) return null;
	const bytes = Buffer.allocUnsafe(place.size);
	return readSync(file, bytes, 0, place.size, place.at) === place.size ? bytes.toString('utf8') : null;
}
