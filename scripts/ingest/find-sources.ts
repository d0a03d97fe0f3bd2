import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onDisk, pathOfBytes } from '../read/open/byte-path.ts';

/** The sources found at the paths given to ingest. */
export interface FoundSources {
	/** Paths as `pathOfBytes` returns them, in order. */
	readonly sources: readonly string[];
	/** How many files in folders were skipped because their names show that they are not letters. */
	readonly leftOut: number;
}

// «лист.pdf.p7s»
const detached = /\.p7s$/iu;
// «лист.yml»
const corrections = /\.ya?ml$/iu;
// «.gitkeep», «.git»
const hidden = /^\./u;
// «README.md», «25.expected.json», «лист.yml», «Thumbs.db», «~$лист.docx», «лист.txt~»
const notALetter =
	/^~\$|^readme\b|^(?:thumbs\.db|desktop\.ini)$|\.expected\.json$|\.(?:md|ya?ml|tmp|bak)$|~$/iu;

/**
 * The source files at some paths: files as given, folders with everything below them, sorted by code point and
 * each file once. In folders, hidden files and files that are plainly not letters are skipped; everything else is kept, even
 * a pipe, a broken link or an unreadable folder, so that it is refused with a message.
 *
 * @example
 * findSources(['inbox']) // { sources: ['inbox/a.txt', 'inbox/b/c.txt'], leftOut: 0 }
 */
export function findSources(paths: readonly string[]): FoundSources {
	const found = new Map<string, string>();
	const leftOut = new Set<string>();
	const take = (path: string) => {
		const place = resolve(path);
		if (!found.has(place)) found.set(place, path);
	};
	const leave = (path: string) => {
		leftOut.add(resolve(path));
	};
	for (const path of paths) {
		if (isFolder(path)) walk(path, { take, leave });
		else take(path);
	}
	return { sources: [...found.values()].sort(byCodePoint), leftOut: leftOut.size };
}

interface Walker {
	readonly take: (path: string) => void;
	readonly leave: (path: string) => void;
}

function walk(folder: string, walker: Walker): void {
	const entries = entriesOf(folder);
	if (entries === null) {
		walker.take(folder);
		return;
	}
	const names = new Set(entries.map(({ name }) => name));
	for (const { name, isFolder } of entries) {
		const path = join(folder, name);
		if (hidden.test(name)) continue;
		// A link to a folder may lead back up, so it is not followed.
		if (isFolder) walk(path, walker);
		else if (isBeside(names, name)) continue;
		else if (notALetter.test(name)) walker.leave(path);
		else walker.take(path);
	}
}

/** Null if the folder cannot be read. */
function entriesOf(folder: string): { name: string; isFolder: boolean }[] | null {
	try {
		return readdirSync(onDisk(folder), { withFileTypes: true, encoding: 'buffer' }).map((entry) => ({
			name: pathOfBytes(entry.name),
			isFolder: entry.isDirectory(),
		}));
	} catch {
		return null;
	}
}

function isFolder(path: string): boolean {
	try {
		return statSync(onDisk(path)).isDirectory();
	} catch {
		return false;
	}
}

/** Detached signatures and corrections are read together with the file that they belong to. */
function isBeside(names: ReadonlySet<string>, name: string): boolean {
	if (detached.test(name)) return names.has(name.replace(detached, ''));
	if (!corrections.test(name)) return false;
	const stem = name.replace(corrections, '');
	return names.has(stem) || [...names].some((one) => one !== name && one.startsWith(`${stem}.`));
}

/** UTF-16 order differs from code points above U+FFFF; comparing code points is what `LC_ALL=C sort` does with UTF-8. */
function byCodePoint(a: string, b: string): number {
	return Buffer.compare(Buffer.from(onDisk(a)), Buffer.from(onDisk(b)));
}
