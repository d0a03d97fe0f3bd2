import { judgedKey } from './judged-files.ts';
import { letterOfFile } from './letter-of-file.ts';
import { markdownOf } from './markdown-of.ts';

/**
 * Makes the keys that identify files judged before: over a file, its path, whether the publisher put it
 * there, and the Markdown of its letter, because whatever that says passes.
 *
 * @param dir folder of the built site
 */
export function openKeys(
	dir: string,
	own: ReadonlySet<string> = new Set(),
): (file: string, text: string, bytes: Uint8Array) => Buffer {
	let last: { readonly id: string; readonly markdown: readonly string[] } | undefined;
	return (file, text, bytes) => {
		const id = letterOfFile(file, text);
		if (id !== null && last?.id !== id) last = { id, markdown: markdownOf(dir, id) };
		return judgedKey(bytes, [file, String(own.has(file)), ...(id === null ? [] : (last?.markdown ?? []))]);
	};
}
