import { basename, dirname, join } from 'node:path';
import type { Changes } from '../changes/changes.ts';
import { contentPaths } from '../content-paths.ts';
import type { SourceCopy } from './source-copy.ts';

/**
 * Puts the copy of a letter's source into `sources/`, with the images of its pages in a folder beside it, and removes
 * what an older copy left there.
 *
 * @param id of the letter
 * @param copy null if the source is not published (any more)
 */
export function writeSource(changes: Changes, id: string, copy: SourceCopy | null): void {
	const paths = contentPaths(changes.content);
	const stem = paths.images(id);
	const images = copy?.images ?? [];
	// A letter that is not there yet has no copy, and a folder may hold thousands of copies.
	const isThere = changes.read(paths.letter(id)) !== null;
	if (copy) changes.write(paths.copy(id, copy.extension), copy.bytes);
	for (const [at, { bytes }] of images.entries()) changes.write(paths.image(id, at + 1), bytes);
	if (!isThere) return;
	for (const name of changes.names(dirname(stem))) {
		const old = name.startsWith(`${basename(stem)}.`) && name !== `${basename(stem)}${copy?.extension}`;
		if (old) changes.remove(join(dirname(stem), name));
	}
	for (const name of changes.names(stem)) {
		if (Number.parseInt(name, 10) > images.length || !copy) changes.remove(join(stem, name));
	}
	if (images.length === 0) changes.remove(stem);
}
