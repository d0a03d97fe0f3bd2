import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseDocument } from '#store/document/document.ts';
import { letterIn } from '#store/letters/letter-in.ts';
import type { StoredLetter } from '#store/letters/stored-letter.ts';

/** Example: the end of `letters/04053625/2018/25-k-170iz/page-2.webp`. */
const pageImage = /\/page-(\d{1,6})\.webp$/;

/**
 * Whether a file is the copy of a letter's source that ingest made and checked, or the image of a page of it: it lies
 * beside the letter's own file, and the front matter there has its SHA-256. The gate cannot see into a PDF, a Word document
 * or a picture; ingest read the copy again as text and as pictures, and found nothing that was masked, before the checksum
 * was recorded. An image for which an older letter has no checksum passes if the letter counts it.
 *
 * @param dir folder of the built site
 * @param file path from it
 */
export function isCheckedCopy(dir: string, file: string, bytes: Uint8Array): boolean {
	const { dir: folder, name, ext } = posix.parse(file);
	const page = Number(pageImage.exec(file)?.[1] ?? 0);
	const letter = join(dir, page > 0 ? `${folder}.md` : posix.join(folder, `${name}.md`));
	if (!file.startsWith('letters/') || !existsSync(letter)) return false;
	const copy = copyIn(readFileSync(letter));
	const said = page > 0 ? copy?.images?.[page - 1] : copy?.extension === ext ? copy : undefined;
	if (!said) return false;
	return (
		(page > 0 && said.sha256 === undefined) ||
		said.sha256 === createHash('sha256').update(bytes).digest('hex')
	);
}

/** The copy that a letter's file names; a version that is older than today's rules is read as it stands. */
function copyIn(bytes: Uint8Array): Partial<SourceCopy> | null | undefined {
	const stored = letterIn(bytes);
	if (stored) return stored.letter.source.copy;
	return Object(Object(parseDocument(Buffer.from(bytes).toString('utf8')).data)['source']).copy;
}

type SourceCopy = NonNullable<StoredLetter['letter']['source']['copy']>;
