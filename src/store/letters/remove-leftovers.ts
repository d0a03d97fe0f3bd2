import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Changes } from '../changes/changes.ts';
import { contentPaths } from '../content-paths.ts';
import { leftovers } from '../gate/content-plan.ts';

// «25-k» of «.25-k.md.swp», «#25-k.md#», «~$25-k.docx», «25-k (1).pdf», «25-k_BASE_4711.md»; not of «25-k-2.md~»
const namePattern = /^[.#~$_]*([a-z0-9-]*[a-z0-9])/;

/**
 * Removes what editors and file managers have left beside a letter and the copy of its source: it holds the letter's words.
 *
 * @example
 * removeLeftovers(changes, '45000000/2031/25-k') // letters/45000000/2031/.25-k.md.swp, sources/45000000/2031/25-k (1).txt
 */
export function removeLeftovers(changes: Changes, id: string): void {
	const { letter, images } = contentPaths(changes.content);
	const own = basename(images(id));
	for (const folder of [dirname(letter(id)), dirname(images(id))].filter((place) => existsSync(place)))
		for (const name of readdirSync(folder))
			if (namePattern.exec(name)?.[1] === own && leftovers.some((left) => left.name.test(name)))
				changes.remove(join(folder, name));
}
