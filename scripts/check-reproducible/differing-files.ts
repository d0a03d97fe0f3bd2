import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Files that two folders do not share, or not with the same bytes, as paths from either, in order.
 *
 * @throws Error where one of the folders is missing.
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
			.map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
	);
}

function sameBytes(first: string, second: string, file: string): boolean {
	return readFileSync(path.join(first, file)).equals(readFileSync(path.join(second, file)));
}
