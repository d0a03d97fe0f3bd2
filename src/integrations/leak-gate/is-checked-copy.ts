import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { parseDocument } from '#store/document/document.ts';
import { letterIn } from '#store/letters/letter-in.ts';
import type { StoredLetter } from '#store/letters/stored-letter.ts';
import { skippedTypes, unreadableTypes } from './file-text.ts';

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
	const letter = vouchingLetter(file);
	if (letter === null || !existsSync(join(dir, letter))) return false;
	const page = pageOf(file);
	const copy = copyIn(readFileSync(join(dir, letter)));
	const said = page > 0 ? copy?.images?.[page - 1] : copy?.extension === extname(file) ? copy : undefined;
	if (!said) return false;
	return (
		(page > 0 && said.sha256 === undefined) ||
		said.sha256 === createHash('sha256').update(bytes).digest('hex')
	);
}

/**
 * The file of the letter that would vouch for a copy of its source, or for the image of a page; null for a file that is neither.
 *
 * @example
 * vouchingLetter('letters/1/2018/2.pdf') // 'letters/1/2018/2.md'
 * vouchingLetter('letters/1/2018/2/page-1.webp') // 'letters/1/2018/2.md'
 */
export function vouchingLetter(file: string): string | null {
	const { dir: folder, name, ext } = posix.parse(file);
	const type = ext.toLowerCase();
	const isCopy = type === '.txt' || skippedTypes.has(type) || unreadableTypes.has(type);
	if (!file.startsWith('letters/') || !isCopy) return null;
	return pageOf(file) > 0 ? `${folder}.md` : posix.join(folder, `${name}.md`);
}

/** Number of the page that an image shows; 0 for another file. */
function pageOf(file: string): number {
	return Number(pageImage.exec(file)?.[1] ?? 0);
}

/** The copy that a letter's file names; a version that is older than today's rules is read as it stands. */
function copyIn(bytes: Uint8Array): Partial<SourceCopy> | null | undefined {
	const stored = letterIn(bytes);
	if (stored) return stored.letter.source.copy;
	return Object(Object(parseDocument(Buffer.from(bytes).toString('utf8')).data)['source']).copy;
}

type SourceCopy = NonNullable<StoredLetter['letter']['source']['copy']>;
