import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textHead } from './file-text.ts';
import { vouchingLetter } from './is-checked-copy.ts';
import { judgedKey } from './judged-files.ts';
import { letterOfFile, longestStart } from './letter-of-file.ts';
import { openMarkdown } from './markdown-of.ts';

/**
 * Makes the keys that identify files judged before: over a file, its path, whether the publisher put it
 * there, the Markdown of its letter, because whatever that says passes, and the letter that vouches for a copy.
 *
 * @param dir folder of the built site
 */
export function openKeys(
	dir: string,
	own: ReadonlySet<string> = new Set(),
	markdownOf = openMarkdown(dir),
): (file: string, bytes: Uint8Array) => Buffer {
	let last: { readonly id: string; readonly markdown: string } | undefined;
	return (file, bytes) => {
		const id = letterOfFile(file, textHead(file, bytes, longestStart));
		if (id !== null && last?.id !== id) last = { id, markdown: digestOf(markdownOf(id)) };
		const vouching = vouchingLetter(file);
		return judgedKey(bytes, [
			file,
			String(own.has(file)),
			id === null ? '' : (last?.markdown ?? ''),
			vouching === null ? '' : digestOf(contentOf(join(dir, vouching))),
		]);
	};
}

function contentOf(path: string): Uint8Array[] {
	return existsSync(path) ? [readFileSync(path)] : [];
}

function digestOf(files: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const content of files) hash.update(`${content.length}\n`).update(content);
	return hash.digest('hex');
}
