import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Changes } from '../changes/changes.ts';
import { contentPaths } from '../content-paths.ts';
import { filesBelow } from '../files/documents-below.ts';

/** Keeps a version in `versions/`, byte for byte. */
export function keepVersion(changes: Changes, id: string, version: number, bytes: Uint8Array): void {
	const path = contentPaths(changes.content).version(id, version);
	const kept = changes.read(path);
	if (kept === null || Buffer.compare(kept, bytes) !== 0) changes.write(path, bytes);
}

/** Removes everything of a letter but its lines in the ledger: text, older versions, source copy, images of its pages. */
export function removeLetter(changes: Changes, id: string): void {
	const paths = contentPaths(changes.content);
	changes.remove(paths.letter(id));
	changes.remove(dirname(paths.version(id, 1)));
	for (const path of sourceFiles(changes.content, id)) changes.remove(path);
}

/** Moves the copy of a letter’s source and the images of its pages to its new id. */
export function moveSources(changes: Changes, from: string, to: string): void {
	const { images } = contentPaths(changes.content);
	for (const path of sourceFiles(changes.content, from)) {
		const ending = basename(path).slice(basename(from).length);
		if (ending !== '') changes.write(images(to) + ending, readFileSync(path));
		else
			for (const page of filesBelow(path))
				changes.write(join(images(to), page), readFileSync(join(path, page)));
		changes.remove(path);
	}
}

function sourceFiles(content: string, id: string): string[] {
	const stem = contentPaths(content).images(id);
	const folder = dirname(stem);
	const name = basename(stem);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((entry) => entry === name || entry.startsWith(`${name}.`))
		.map((entry) => join(folder, entry));
}
