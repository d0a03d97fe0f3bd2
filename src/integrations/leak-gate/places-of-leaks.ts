import { join } from 'node:path';
import { openFileReader } from '#store/files/open-file-reader.ts';
import { textHead } from './file-text.ts';
import { isShownText } from './is-shown-text.ts';
import type { Leak } from './leak.ts';
import { letterOfFile, longestStart } from './letter-of-file.ts';

/** Example: the end of `letters/1/2031/(name)`, said of a file whose name leaks. */
const hiddenName = /\(name\)$/;

/**
 * Which files may say what a quick look has found somewhere: all but the files of letters of which nothing leaks, and what the search
 * shows of them. What a list repeats of a letter, a quick look has seen in the letter alone.
 *
 * @param dir folder of the built site
 * @param files of it, as paths
 * @param leaks what the quick look has found
 */
export function placesOfLeaks(dir: string, files: readonly string[], leaks: readonly Leak[]): string[] {
	const named = new Set(leaks.map(({ file }) => file));
	const letters = new Set(leaks.map(({ file, page }) => letterOfFile(page ?? file, '')));
	const folders = leaks
		.filter(({ file }) => hiddenName.test(file))
		.map(({ file }) => file.replace(hiddenName, ''));
	const read = openFileReader();
	return files.filter((file) => {
		if (named.has(file) || folders.some((folder) => file.startsWith(folder))) return true;
		const id = letterOfFile(file, '') ?? shownBy(file);
		return id === null || letters.has(id);
	});

	function shownBy(file: string): string | null {
		return isShownText(file) ? letterOfFile(file, textHead(file, read(join(dir, file)), longestStart)) : null;
	}
}
