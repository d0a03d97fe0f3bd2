import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterPath } from '#archive/address/page-path.ts';

/** Example: `v2.md` of an older version. */
const version = /^v\d+\.md$/;

/** Reads the Markdown files of a letter in all its versions, in the order of their names; its files follow one another. */
export function openMarkdown(dir: string): (id: string) => readonly string[] {
	let last: { readonly id: string; readonly files: readonly string[] } | undefined;
	return (id) => {
		if (last?.id !== id) last = { id, files: markdownOf(dir, id) };
		return last.files;
	};
}

function markdownOf(dir: string, id: string): string[] {
	const latest = join(dir, letterPath(id, 'md'));
	const folder = latest.slice(0, -'.md'.length);
	const older = existsSync(folder) ? readdirSync(folder).filter((name) => version.test(name)) : [];
	const files = [...older.sort().map((name) => join(folder, name)), ...(existsSync(latest) ? [latest] : [])];
	return files.map((file) => readFileSync(file, 'utf8'));
}
