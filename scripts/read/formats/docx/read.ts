import type { ReadContext } from '../../contract/format.ts';
import type { Reading } from '../../contract/reading.ts';
import { withPicturesRead } from '../../shared/office/with-pictures-read.ts';
import { readWord } from './read-word.ts';

/**
 * Reads a Word document, including the words in its pictures; a document with embedded files is their cover.
 *
 * @throws Refusal if it is encrypted, damaged, exceeds a limit, or contains no words.
 */
export async function readDocx(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
	const { reading, marked, pictures, files } = readWord(bytes);
	const cover = pictures.length > 0 ? await withPicturesRead(reading, marked, pictures, context) : reading;
	if (files.length === 0) return cover;
	return {
		kind: 'container',
		holds: 'one',
		members: files,
		cover,
		signatures: [],
		request: null,
		warnings: [],
	};
}
