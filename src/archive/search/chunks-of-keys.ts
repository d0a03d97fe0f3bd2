import type { IndexMeta } from './index-content.ts';

/**
 * Names of the parts of an index that have words, as Pagefind's list of the index tells them: so that they can be asked for while
 * Pagefind's program is still on its way. For the beginning of a word, the first part that may have such words; for a word that no
 * part has, often none.
 *
 * @param keys as the index has them
 * @example
 * chunksOfKeys(list, ['дорогъ']) // ['uk_6c3b636']
 */
export function chunksOfKeys({ chunks }: Pick<IndexMeta, 'chunks'>, keys: readonly string[]): string[] {
	const named = keys.flatMap(
		(key) =>
			chunks.find(([first, last]) => (first <= key || first.startsWith(key)) && key <= last)?.[2] ?? [],
	);
	return [...new Set(named)];
}
