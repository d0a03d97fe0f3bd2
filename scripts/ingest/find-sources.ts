import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The source files that some paths name: files as given, folders with all that is below them, sorted by code point and
 * each file once. Hidden files and what is plainly no letter are left out of folders; a path that does not exist stays
 * in, for its refusal tells so.
 *
 * @example
 * findSources(['inbox']) // ['inbox/a.txt', 'inbox/b/c.txt']
 */
export function findSources(paths: readonly string[]): string[] {
	const found = new Map<string, string>();
	for (const path of paths.flatMap(filesOf)) {
		const place = resolve(path);
		if (!found.has(place)) found.set(place, path);
	}
	return [...found.values()].sort(byCodePoint);
}

function filesOf(path: string): string[] {
	if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
	const entries = readdirSync(path, { withFileTypes: true });
	const names = new Set(entries.map(({ name }) => name));
	return entries.flatMap((entry) => {
		if (notALetter.test(entry.name) || isSignatureOf(names, entry.name)) return [];
		const inside = join(path, entry.name);
		// A link to a folder may lead back up, so that it is not followed.
		if (entry.isDirectory()) return filesOf(inside);
		return statSync(inside, { throwIfNoEntry: false })?.isFile() ? [inside] : [];
	});
}

/** A detached signature beside what it signs is read with it. */
function isSignatureOf(names: ReadonlySet<string>, name: string): boolean {
	return detached.test(name) && names.has(name.replace(detached, ''));
}

/** UTF-16 order differs from code points above U+FFFF; comparing code points is what `LC_ALL=C sort` does with UTF-8. */
function byCodePoint(a: string, b: string): number {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

// «лист.pdf.p7s»
const detached = /\.p7s$/iu;
// «.gitkeep», «README.md», «25.expected.json», «лист.yml», «Thumbs.db», «~$лист.docx», «лист.txt~»
const notALetter =
	/^\.|^~\$|^readme\b|^(?:thumbs\.db|desktop\.ini)$|\.expected\.json$|\.(?:md|ya?ml|tmp|bak)$|~$/iu;
