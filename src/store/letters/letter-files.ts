import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { contentPaths } from '../content-paths.ts';
import { atomicWrite } from '../files/atomic-write.ts';

/** Keeps a version in `versions/`, byte for byte. */
export function keepVersion(content: string, id: string, version: number, bytes: Uint8Array): void {
	const path = contentPaths(content).version(id, version);
	if (existsSync(path) && Buffer.compare(readFileSync(path), bytes) === 0) return;
	atomicWrite(content, path, bytes);
}

/** Removes everything of a letter but its lines: text, older versions, source copy, images of its pages. */
export function removeLetter(content: string, id: string): void {
	const paths = contentPaths(content);
	rmSync(paths.letter(id), { force: true });
	rmSync(dirname(paths.version(id, 1)), { recursive: true, force: true });
	for (const path of sourceFiles(content, id)) rmSync(path, { recursive: true, force: true });
	removeEmpty(dirname(paths.letter(id)), paths.letters);
	removeEmpty(dirname(dirname(paths.version(id, 1))), paths.versions);
	removeEmpty(dirname(paths.images(id)), paths.sources);
}

/** Moves the copy of a letter’s source and the images of its pages to its new id. */
export function moveSources(content: string, from: string, to: string): void {
	const stem = contentPaths(content).images(to);
	for (const path of sourceFiles(content, from)) {
		mkdirSync(dirname(stem), { recursive: true });
		renameSync(path, stem + basename(path).slice(basename(from).length));
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

/** A folder that holds nothing goes, and so do those that held it alone, up to the root, which stays. */
function removeEmpty(folder: string, root: string): void {
	for (let at = resolve(folder); at !== resolve(root); at = dirname(at)) {
		if (!existsSync(at)) continue;
		if (readdirSync(at).length > 0) return;
		rmdirSync(at);
	}
}
