import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { contentPaths } from '../content-paths.ts';
import { atomicWrite } from '../files/atomic-write.ts';
import type { SourceCopy } from './source-copy.ts';

/**
 * Puts the copy of a letter's source into `sources/`, with the images of its pages in a folder beside it, and removes
 * what an older copy left there.
 *
 * @param root content folder
 * @param id of the letter
 * @param copy null where the source is not published (any more)
 */
export function writeSource(root: string, id: string, copy: SourceCopy | null): void {
	const paths = contentPaths(root);
	const stem = paths.images(id);
	const images = copy?.images ?? [];
	if (copy) atomicWrite(root, paths.copy(id, copy.extension), copy.bytes);
	for (const [at, { bytes }] of images.entries()) atomicWrite(root, paths.image(id, at + 1), bytes);
	for (const name of namesIn(dirname(stem))) {
		const old = name.startsWith(`${basename(stem)}.`) && name !== `${basename(stem)}${copy?.extension}`;
		if (old) rmSync(join(dirname(stem), name), { force: true });
	}
	for (const name of namesIn(stem)) {
		if (Number.parseInt(name, 10) > images.length || !copy) rmSync(join(stem, name), { force: true });
	}
	if (images.length === 0) rmSync(stem, { recursive: true, force: true });
}

function namesIn(folder: string): string[] {
	return existsSync(folder) ? readdirSync(folder) : [];
}
