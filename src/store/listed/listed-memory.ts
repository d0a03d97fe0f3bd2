import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ListedLetter } from '#archive/record/listed-letter.ts';
import { temporaryName } from '../files/temporary-name.ts';

/** Vite loads this module for a preview and Node for the integrations: both find the file here. */
const shared = Symbol.for('vidpovid.listed-letters');
/** Bytes that are read or written at once. */
const atOnce = 2 ** 20;
const lineBreak = 10;

/** Letters as lists show them, by the SHA-256 of their files. */
export interface ListedMemory {
	readonly get: (sha256: string) => ListedLetter | undefined;
	readonly set: (sha256: string, letter: ListedLetter) => void;
	/** Keeps what was set since the last time, and that alone, here and for the next build. */
	readonly keep: () => void;
}

type Holder = typeof globalThis & { [shared]?: string };

/** Has this process keep listed letters in a file, in which it finds those of the build before; without one it keeps none. */
export function keepListedIn(file: string): void {
	const holder: Holder = globalThis;
	holder[shared] = file;
}

/**
 * Opens what was kept.
 *
 * @param code digest of the program that reads letters: what another has read is not found
 */
export function openListedMemory(code: string): ListedMemory {
	const { [shared]: file }: Holder = globalThis;
	let known = file ? knownIn(file, code) : new Map<string, ListedLetter>();
	let now = new Map<string, ListedLetter>();
	return {
		get: (sha256) => known.get(sha256),
		set: (sha256, letter) => now.set(sha256, letter),
		keep: () => {
			const isSame = now.size === known.size && now.keys().every((sha256) => known.has(sha256));
			if (file && !isSame) write(file, code, now);
			known = now;
			now = new Map();
		},
	};
}

/** The letters of a file of the same code; none where it is another’s, or was cut off. */
function knownIn(file: string, code: string): Map<string, ListedLetter> {
	try {
		const lines = linesOf(file);
		const known = new Map<string, ListedLetter>();
		if (lines.next().value !== code) return known;
		for (const line of lines) known.set(...(JSON.parse(line) as [string, ListedLetter]));
		return known;
	} catch {
		return new Map();
	}
}

/** A file’s lines, read piece by piece: those of a hundred thousand letters are no string that V8 holds. */
function* linesOf(file: string): Generator<string> {
	const handle = openSync(file, 'r');
	try {
		const piece = Buffer.allocUnsafe(atOnce);
		let rest = Buffer.alloc(0);
		for (let length = readSync(handle, piece); length > 0; length = readSync(handle, piece)) {
			const bytes = Buffer.concat([rest, piece.subarray(0, length)]);
			let from = 0;
			for (let at = bytes.indexOf(lineBreak); at !== -1; at = bytes.indexOf(lineBreak, from)) {
				yield bytes.toString('utf8', from, at);
				from = at + 1;
			}
			rest = bytes.subarray(from);
		}
	} finally {
		closeSync(handle);
	}
}

/** Whole or not at all. A failure to write is not an error: the next build reads the letters again. */
function write(file: string, code: string, letters: ReadonlyMap<string, ListedLetter>): void {
	const temporary = join(dirname(file), temporaryName(basename(file)));
	try {
		mkdirSync(dirname(file), { recursive: true });
		const handle = openSync(temporary, 'w');
		let text = `${code}\n`;
		for (const entry of letters) {
			text += `${JSON.stringify(entry)}\n`;
			if (text.length < atOnce) continue;
			writeFileSync(handle, text);
			text = '';
		}
		writeFileSync(handle, text);
		closeSync(handle);
		renameSync(temporary, file);
	} catch {
		rmSync(temporary, { force: true });
	}
}
