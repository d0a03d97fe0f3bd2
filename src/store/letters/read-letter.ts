import { existsSync, readFileSync } from 'node:fs';
import { contentPaths } from '../content-paths.ts';
import { DocumentFault } from '../document/read-document.ts';
import { LedgerRefusal } from '../ledger/ledger-refusal.ts';
import { rememberedLetter } from './letter-memory.ts';
import type { StoredLetter } from './stored-letter.ts';

/** The letter at an id, null if there is none. @throws LedgerRefusal if its file is not a letter’s. */
export function readLetter(content: string, id: string): StoredLetter | null {
	const path = contentPaths(content).letter(id);
	return existsSync(path) ? letterOrRefusal(readFileSync(path), path) : null;
}

/**
 * Takes a letter’s file apart for a command.
 *
 * @param path for the message
 * @throws LedgerRefusal naming the fields that are not valid
 */
export function letterOrRefusal(bytes: Uint8Array, path: string): StoredLetter {
	try {
		return rememberedLetter(bytes);
	} catch (error) {
		if (!(error instanceof DocumentFault)) throw error;
		throw new LedgerRefusal(
			`${path} cannot be read as a letter (${error.message}). Correct its front matter, or bring the file back from git.`,
		);
	}
}
