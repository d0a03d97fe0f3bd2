import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type KindOfFiles, kindsOfFiles, type SizeOfKind } from './kinds-of-files.ts';

/** What a folder holds, with all below it. */
export interface FolderSize {
	readonly bytes: number;
	readonly files: number;
	/** Bytes of the largest file; 0 in an empty folder. */
	readonly largestFile: number;
	/** Bytes of each folder directly inside it; files that are in none are under `.`. */
	readonly folders: ReadonlyMap<string, number>;
	/** Bytes and files of each of `kindsOfFiles` that it has. */
	readonly kinds: ReadonlyMap<KindOfFiles, SizeOfKind>;
}

/** Adds up the sizes of the files in a folder. @throws Error if there is no such folder. */
export function folderSize(dir: string): FolderSize {
	let bytes = 0;
	let files = 0;
	let largestFile = 0;
	const folders = new Map<string, number>();
	const kinds = new Map<KindOfFiles, SizeOfKind>();
	for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
		if (entry.isDirectory()) continue;
		const file = join(entry.parentPath, entry.name);
		const { size } = statSync(file);
		const path = relative(dir, file).split(sep);
		const [first = '.', ...rest] = path;
		const folder = rest.length > 0 ? first : '.';
		folders.set(folder, (folders.get(folder) ?? 0) + size);
		bytes += size;
		files += 1;
		largestFile = Math.max(largestFile, size);
		const kind = kindOf(path.join('/'));
		if (!kind) continue;
		const known = kinds.get(kind) ?? { bytes: 0, files: 0 };
		kinds.set(kind, { bytes: known.bytes + size, files: known.files + 1 });
	}
	return { bytes, files, largestFile, folders, kinds };
}

function kindOf(path: string): KindOfFiles | undefined {
	return kindsOfFiles.find(({ paths }) => paths.test(path));
}
