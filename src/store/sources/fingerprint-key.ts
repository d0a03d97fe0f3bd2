import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from '../files/sync-folder.ts';
import { writeFlushed } from '../files/write-flushed.ts';
import { LedgerRefusal } from '../ledger/ledger-refusal.ts';

/** The key of this machine, by which letters are known again whose source's hash is not published (decision 0002). */
export interface FingerprintKey {
	readonly key: string;
	/** `kept`: it was there before this run; `new`: made by it; `passing`: it could not be read or saved, and ends with the run. */
	readonly age: 'kept' | 'new' | 'passing';
	/** Where it is kept. */
	readonly path: string;
}

const name = '.fingerprint-key';
const program = join(import.meta.dirname, '..', '..', '..');
/** Characters: 32 in hexadecimal are 128 bits. */
const shortest = 32;

/**
 * Opens the key: the environment variable `ARCHIVE_KEY`, else the file `.fingerprint-key` in the program's folder, which
 * git ignores; made at random if there is neither.
 *
 * @param keep false if nothing on disk may change
 * @param folder where the file is kept
 * @throws LedgerRefusal if the file holds no key: with another key, every letter would look new
 */
export function openFingerprintKey({
	keep,
	folder = program,
}: {
	keep: boolean;
	folder?: string;
}): FingerprintKey {
	const path = join(folder, name);
	const given = process.env['ARCHIVE_KEY'];
	if (given) return { key: checked(given, 'The environment variable ARCHIVE_KEY'), age: 'kept', path };
	const key = randomBytes(32).toString('hex');
	try {
		const kept = read(path);
		if (kept !== null) return { key: kept, age: 'kept', path };
		if (!keep) return { key, age: 'passing', path };
		return { key: write(path, key) ?? checked(readFileSync(path, 'utf8'), path), age: 'new', path };
	} catch (error) {
		if (!isOfSystem(error)) throw error;
		return { key, age: 'passing', path };
	}
}

/** Null if there is none. */
function read(path: string): string | null {
	try {
		return checked(readFileSync(path, 'utf8'), path);
	} catch (error) {
		if (isOfSystem(error) && error.code === 'ENOENT') return null;
		throw error;
	}
}

/** Writes the key whole or not at all; null if another run was quicker. */
function write(path: string, key: string): string | null {
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		writeFlushed(temporary, `${key}\n`, 0o600);
		linkSync(temporary, path);
		syncFolder(dirname(path));
		return key;
	} catch (error) {
		if (isOfSystem(error) && error.code === 'EEXIST') return null;
		throw error;
	} finally {
		rmSync(temporary, { force: true });
	}
}

function checked(text: string, place: string): string {
	const key = text.trim();
	if (key.length >= shortest) return key;
	throw new LedgerRefusal(
		`${place} holds no key: it is shorter than ${shortest} characters. Bring back the one with which the archive’s letters were taken; if it is lost, remove this, and a new key is made.`,
	);
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
	return error instanceof Error && 'syscall' in error;
}
