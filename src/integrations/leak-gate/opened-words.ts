import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordsByHand } from '#archive/letter/by-hand.ts';
import { letterIn } from '#store/letters/letter-in.ts';

/** Example: `letters/12345678/2018/25-k.md`. */
const letter = /^letters\/.+\.md$/;
/** Line of the front matter that begins the list. */
const keep = /^keep:/m;

/**
 * What a person has unmasked in the letters of a built site: their pages, references, lists and search results contain it on
 * purpose.
 *
 * @param files of the site, as paths from its root
 * @returns each once, in the order of the files
 */
export function openedWords(dir: string, files: readonly string[]): WordsByHand[] {
	const opened = files
		.filter((file) => letter.test(file))
		.flatMap((file) => {
			const bytes = readFileSync(join(dir, file));
			return keep.test(bytes.toString('utf8')) ? (letterIn(bytes)?.letter.keep ?? []) : [];
		});
	return [...new Map(opened.map((words) => [`${words.kind} ${words.words}`, words])).values()];
}
