import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterPath } from '#archive/address/page-path.ts';

/** Example: `v2.md` of an older version. */
const version = /^v\d+\.md$/;

/** Example: `letters/12345678/2018/25-k/v1.md`, the letter’s id and the name caught. */
const olderFile = /^letters\/([^/]+\/[^/]+\/[^/]+)\/(v\d+\.md)$/;

/**
 * Reads the Markdown files of a letter in all its versions, in the order of their names; its files follow one another.
 *
 * @param dir folder of the built site
 * @param olderOf the names of the files of a letter’s older versions; the folder is asked unless it is known
 */
export function openMarkdown(dir: string, olderOf = olderIn(dir)): (id: string) => readonly string[] {
	let last: { readonly id: string; readonly files: readonly string[] } | undefined;
	return (id) => {
		if (last?.id !== id) last = { id, files: markdownOf(dir, id, olderOf(id)) };
		return last.files;
	};
}

/** Tells of all files of a site which are older versions of a letter. */
export function olderAmong(files: readonly string[]): (id: string) => readonly string[] {
	const found = new Map<string, string[]>();
	for (const file of files) {
		const [, id, name] = olderFile.exec(file) ?? [];
		if (id === undefined || name === undefined) continue;
		const names = found.get(id);
		if (names) names.push(name);
		else found.set(id, [name]);
	}
	return (id) => found.get(id) ?? [];
}

function olderIn(dir: string): (id: string) => readonly string[] {
	return (id) => {
		const folder = folderOf(dir, id);
		return existsSync(folder) ? readdirSync(folder).filter((name) => version.test(name)) : [];
	};
}

function folderOf(dir: string, id: string): string {
	return join(dir, letterPath(id, 'md')).slice(0, -'.md'.length);
}

function markdownOf(dir: string, id: string, older: readonly string[]): string[] {
	const latest = join(dir, letterPath(id, 'md'));
	const names = older.toSorted().map((name) => join(folderOf(dir, id), name));
	return [...names, ...(existsSync(latest) ? [latest] : [])].map((file) => readFileSync(file, 'utf8'));
}
