import { type Letter, letterSchema } from '#archive/letter/schema.ts';
import { formatDocument } from '../document/document.ts';
import { readDocument } from '../document/read-document.ts';
import { hexSha256 } from '../files/sha256.ts';

/** A letter as it is on disk, in its latest version or an older one. */
export interface StoredLetter {
	readonly letter: Letter;
	/** Markdown below the front matter. */
	readonly body: string;
	/** The whole file: what is published beside the page and hashed. */
	readonly bytes: Uint8Array;
	/** Of the bytes, in hexadecimal. */
	readonly sha256: string;
}

/** A letter before it is written: front matter and Markdown. */
export type LetterText = Pick<StoredLetter, 'letter' | 'body'>;

/**
 * Takes a letter’s file apart.
 *
 * @throws DocumentFault naming the fields that are not valid
 */
export function storedLetter(bytes: Uint8Array, sha256 = hexSha256(bytes)): StoredLetter {
	const { data, body } = readDocument(bytes, letterSchema);
	return { letter: data, body, bytes, sha256 };
}

/** A letter as its file will be. */
export function toStoredLetter({ letter, body }: LetterText): StoredLetter {
	const bytes = Buffer.from(formatDocument(letter, body));
	return { letter, body, bytes, sha256: hexSha256(bytes) };
}
