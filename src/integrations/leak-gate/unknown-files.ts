import { join } from 'node:path';
import { openFileReader } from '#store/files/open-file-reader.ts';
import { editsFile } from './edited-index.ts';
import type { JudgedFiles } from './judged-files.ts';
import { openKeys } from './keys-of-files.ts';
import { madeKey } from './made-key.ts';
import { openMarkdown } from './markdown-of.ts';
import type { ValueHashes } from './value-hashes.ts';

/** What tells whether a file was judged before. */
export interface KnownScope {
	/** Files that the publisher put next to the pages. */
	readonly own: ReadonlySet<string>;
	readonly judged: JudgedFiles;
	/** Values of the letters’ requisites. */
	readonly values: ValueHashes;
	/** Names of the files of a letter’s older versions (`olderAmong`). */
	readonly olderOf: (id: string) => readonly string[];
}

/**
 * Leaves out the files that were found clean before, name and all: of most it takes their digest to know, so that no thread with
 * finders has to begin for them. What is known stays remembered.
 *
 * @param dir folder of the built site
 * @param files of it, as paths
 * @returns those that somebody must look at
 */
export function unknownFiles(
	dir: string,
	files: readonly string[],
	{ own, judged, values, olderOf }: KnownScope,
): string[] {
	const keyOf = openKeys(dir, own, openMarkdown(dir, olderOf));
	const read = openFileReader();
	return files.filter((file) => {
		// It says words of other files too.
		if (editsFile.test(file)) return true;
		const bytes = read(join(dir, file));
		const made = madeKey(dir, file, bytes);
		return !(made && judged.has(made, values)) && !judged.has(keyOf(file, bytes), values);
	});
}
