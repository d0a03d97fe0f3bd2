import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
	const stem = join(root, 'sources', ...id.split('/'));
	const images = copy?.images ?? [];
	if (copy) atomicWrite(root, `${stem}${copy.extension}`, copy.bytes);
	for (const [at, { bytes }] of images.entries()) atomicWrite(root, join(stem, `${at + 1}.webp`), bytes);
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
