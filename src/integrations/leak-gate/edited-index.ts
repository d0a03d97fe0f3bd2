import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { cborTexts } from '#archive/search/cbor-texts.ts';
import { applyEdits, unpackEdits } from '#archive/search/index-edits.ts';
import { unpackIndexFile } from '#archive/search/index-file.ts';
import { keyParts } from '#archive/search/word-key.ts';
import { type FileText, wordBreak } from './file-text.ts';

/** Example: `pagefind/newest.pf_edits.js`: what the newest letters change in the files of the index beside it. */
export const editsFile = /\.pf_edits\.js$/;
/** The folder that the names in it are counted from. */
const indexFolder = 'pagefind';
/** What Pagefind puts before the content of each of its files. */
const signature = 'pagefind_dcd';

/**
 * The words of the index as whoever searches has them: with the edits that this file brings. Null where it is none of that kind.
 *
 * @param dir folder of the built site
 * @param file path from it
 */
export function editedIndex(dir: string, file: string, bytes: Uint8Array): FileText | null {
	if (!editsFile.test(file)) return null;
	try {
		const texts = unpackEdits(inflateRawSync(unpackIndexFile(bytes))).flatMap(({ file: name, edits }) => {
			const place = join(dir, indexFolder, posix.normalize(`${name}.js`));
			const content = gunzipSync(unpackIndexFile(readFileSync(place))).subarray(signature.length);
			return cborTexts(applyEdits(content, edits)).flatMap(keyParts);
		});
		return { text: texts.join(wordBreak), hasLines: false };
	} catch {
		return 'unreadable';
	}
}
