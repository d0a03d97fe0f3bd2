import { fstatSync, readSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { namelessFile } from '../files/nameless-file.ts';

/** Vite loads this module once for the pages and Node once for the integrations: both find the spool here. */
const shared = Symbol.for('vidpovid.letter-memory');
/** Tells a process where in its file of this number the list of the letters stands that it was handed, and whether it may write there: «12345+678», «12345+678 to read». */
export const handedAt = 'VIDPOVID_LETTERS';
const handedFile = 3;
// «12345+678 to read»: where it begins, its bytes, and that another process goes on in the file
const stretch = /^(\d+)\+(\d+)( to read)?$/;

/** Texts of parsed letters by the SHA-256 of the letters’ files, on disk. */
export interface LetterSpool {
	readonly get: (key: string) => string | null;
	readonly set: (key: string, text: string) => void;
	/** Every key that was asked for. */
	readonly asked: ReadonlySet<string>;
	/** The file, null if none could be made, and what is where in it. */
	readonly file: number | null;
	readonly places: ReadonlyMap<string, SpoolPlace>;
}

/** Where a text is in the file. */
export interface SpoolPlace {
	readonly at: number;
	readonly size: number;
}

type Holder = typeof globalThis & { [shared]?: LetterSpool };

/** The spool of this process, or of this thread. */
export function letterSpool(): LetterSpool {
	const holder: Holder = globalThis;
	if (!holder[shared]) {
		const handed = takeHanded();
		holder[shared] = handed
			? spoolIn(handedFile, handed.places, handed.end, handed.isToRead)
			: spoolIn(namelessFile('letters'), new Map(), 0);
	}
	return holder[shared];
}

/** Has this process or thread use another spool from now on. */
export function useSpool(spool: LetterSpool): void {
	const holder: Holder = globalThis;
	holder[shared] = spool;
}

/**
 * A spool in an open file, which it goes on writing.
 *
 * @param places of the texts that it has
 * @param size bytes that it has
 * @param isToRead whether another process writes there: then nothing is added
 */
export function spoolIn(
	file: number | null,
	places: Map<string, SpoolPlace>,
	size: number,
	isToRead = false,
): LetterSpool {
	const asked = new Set<string>();
	let end = size;
	return {
		asked,
		file,
		places,
		get: (key) => {
			asked.add(key);
			return textAt(file, places.get(key));
		},
		set: (key, text) => {
			if (file === null || isToRead) return;
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

/** A text of a spool’s file; null where there is none. */
export function textAt(file: number | null, place: SpoolPlace | undefined): string | null {
	if (place === undefined || file === null) return null;
	const bytes = Buffer.allocUnsafe(place.size);
	return readSync(file, bytes, 0, place.size, place.at) === place.size ? bytes.toString('utf8') : null;
}

/** What a process was handed. */
interface Handed {
	readonly places: Map<string, SpoolPlace>;
	readonly end: number;
	readonly isToRead: boolean;
}

/** The letters that the process was handed; null if it was not, or where its fourth file is another one. */
function takeHanded(): Handed | null {
	const [, at, size, toRead] = stretch.exec(process.env[handedAt] ?? '') ?? [];
	if (!isMainThread || at === undefined) return null;
	// Processes that this one starts have other files.
	delete process.env[handedAt];
	try {
		const place = { at: Number(at), size: Number(size) };
		if (!fstatSync(handedFile).isFile()) return null;
		const list = textAt(handedFile, place);
		if (list === null) return null;
		return { places: new Map(JSON.parse(list)), end: place.at + place.size, isToRead: toRead !== undefined };
	} catch {
		return null;
	}
}
