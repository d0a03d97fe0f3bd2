import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseDocument } from '#store/document/document.ts';

/**
 * Whether a file is the copy of a letter's source that ingest made and checked: it lies beside the letter's own file, and
 * the front matter there has its SHA-256. The gate cannot see into a PDF or a Word document; ingest read the copy again
 * as text and as pictures, and found nothing that was masked, before the checksum was written down.
 *
 * @param dir folder of the built site
 * @param file path from it
 */
export function isCheckedCopy(dir: string, file: string, bytes: Uint8Array): boolean {
	const { dir: folder, name, ext } = posix.parse(file);
	const letter = join(dir, folder, `${name}.md`);
	if (!file.startsWith('letters/') || !existsSync(letter)) return false;
	const { copy } = Object(Object(parseDocument(readFileSync(letter, 'utf8')).data)['source']);
	return copy?.extension === ext && copy?.sha256 === createHash('sha256').update(bytes).digest('hex');
}
