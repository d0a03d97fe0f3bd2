import { writeSync } from 'node:fs';
import { hexSha256 } from '../files/sha256.ts';
import { handedAt, type LetterSpool, letterSpool, textAt, useSpool } from './letter-spool.ts';
import { type StoredLetter, storedLetter } from './stored-letter.ts';

/**
 * Parses a letter’s file once a process: whatever reads the same bytes again, be it the loader, a page, an integration
 * or a gate, gets what the first has read. Parsed letters wait in a file on disk, known by their hash, so that memory stays
 * flat however many there are (docs/decisions/0011-parsed-once.md).
 *
 * @throws DocumentFault naming the fields that are not valid
 */
export function rememberedLetter(bytes: Uint8Array): StoredLetter {
	const sha256 = hexSha256(bytes);
	const spool = letterSpool();
	const remembered = spool.get(sha256);
	if (remembered !== null) {
		const { letter, length }: Remembered = JSON.parse(remembered);
		const text = Buffer.from(bytes).toString('utf8');
		return { letter, body: text.slice(text.length - length), bytes, sha256 };
	}
	const stored = storedLetter(bytes, sha256);
	const { letter, body } = stored;
	spool.set(sha256, JSON.stringify({ letter, length: body.length } satisfies Remembered));
	return stored;
}

/** What a thread of this process needs to take the letters that were parsed here: the file is open for all of them. */
export type LentLetters = Pick<LetterSpool, 'file' | 'places'>;

/** The letters that were parsed so far, for a thread that is about to begin (`borrowLetters`). */
export function lentLetters(): LentLetters {
	const { file, places } = letterSpool();
	return { file, places };
}

/** Takes letters that another thread of this process has parsed, which keeps its file open as long as this one works. */
export function borrowLetters({ file, places }: LentLetters): void {
	const own = letterSpool();
	useSpool({ ...own, get: (key) => own.get(key) ?? textAt(file, places.get(key)) });
}

/** What a process is started with, to take the letters that this one has parsed. */
export interface HandedLetters {
	/** Becomes the fourth file of the process, after the three that every one has. */
	readonly file: number;
	readonly environment: Readonly<Record<string, string>>;
}

/**
 * The letters that were parsed so far, for a process that is about to begin and goes on in the same file, while this one parses
 * none. A process that runs beside it is handed them to read: two would write in one place. Null if they could not be kept.
 *
 * @param isToRead whether the process may add none
 * @example
 * const handed = handedLetters();
 * spawnSync(program, [], { stdio: ['inherit', 'inherit', 'inherit', handed.file], env: handed.environment });
 */
export function handedLetters(isToRead = false): HandedLetters | null {
	const { file, places } = letterSpool();
	if (file === null || places.size === 0) return null;
	const at = [...places.values()].reduce((end, place) => Math.max(end, place.at + place.size), 0);
	const list = Buffer.from(JSON.stringify([...places]));
	try {
		if (writeSync(file, list, 0, list.length, at) !== list.length) return null;
	} catch {
		return null;
	}
	return { file, environment: { [handedAt]: `${at}+${list.length}${isToRead ? ' to read' : ''}` } };
}

/** What is kept of a letter: its text is the end of its file. */
interface Remembered {
	readonly letter: StoredLetter['letter'];
	/** Of the body, in UTF-16 units. */
	readonly length: number;
}
