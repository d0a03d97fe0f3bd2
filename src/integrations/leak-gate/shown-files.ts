import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isShownText } from './is-shown-text.ts';

/** The folder of the search index. */
const index = 'pagefind';

/**
 * The files that hold what search results show, folder by folder as they are asked for: a list of all files of a hundred thousand
 * letters is more than a worker’s memory takes.
 *
 * @param dir folder of the built site
 * @returns paths from it
 */
export function shownFiles(dir: string): Generator<string> {
	return below(dir, index);
}

function* below(dir: string, folder: string): Generator<string> {
	for (const entry of readdirSync(join(dir, folder), { withFileTypes: true })) {
		const place = `${folder}/${entry.name}`;
		if (entry.isDirectory()) yield* below(dir, place);
		else if (isShownText(place)) yield place;
	}
}
