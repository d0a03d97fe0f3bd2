import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Files that two folders do not share, or not with the same bytes, as paths from either, in order.
 *
 * @throws Error if one of the folders is missing.
 */
export function differingFiles(first: string, second: string): string[] {
	const inFirst = filesOf(first);
	const inSecond = filesOf(second);
	return [...inFirst.union(inSecond)]
		.filter((file) => !inFirst.has(file) || !inSecond.has(file) || !sameBytes(first, second, file))
		.sort();
}

function filesOf(dir: string): Set<string> {
	const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
	return new Set(
		entries
			.filter((entry) => !entry.isDirectory())
			.map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/')),
	);
}

function sameBytes(first: string, second: string, file: string): boolean {
	return readFileSync(join(first, file)).equals(readFileSync(join(second, file)));
}
