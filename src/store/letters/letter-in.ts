import { DocumentFault } from '../document/read-document.ts';
import { rememberedLetter } from './letter-memory.ts';
import type { StoredLetter } from './stored-letter.ts';

/** The letter that a file holds, parsed once a process; null if it is not a letter's file or a field of it is not valid. */
export function letterIn(bytes: Uint8Array): StoredLetter | null {
	try {
		return rememberedLetter(bytes);
	} catch (error) {
		if (!(error instanceof DocumentFault)) throw error;
		return null;
	}
}
