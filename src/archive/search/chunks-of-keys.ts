import { cborTexts } from './cbor-texts.ts';

/** Example: `uk_1a2b3c4`, the name of a page, of a part of the index or of a filter. */
const hash = /^[a-z-]+_[0-9a-f]{7,}$/;

/**
 * Names of the parts of an index that have words, as Pagefind's list of the index tells them (pagefind 1.6, `pf_meta`: of each part its
 * first word, its last word and its name): so that they can be asked for while Pagefind's program is still on its way. For the
 * beginning of a word, the first part that may have such words; for a word that no part has, often none.
 *
 * @param meta the list, decompressed, without Pagefind's signature
 * @param keys as the index has them
 * @example
 * chunksOfKeys(meta, ['дорогъ']) // ['uk_6c3b636']
 */
export function chunksOfKeys(meta: Uint8Array, keys: readonly string[]): string[] {
	const texts = cborTexts(meta);
	const chunks = texts.flatMap((first, at) => {
		const [last = '', name = ''] = texts.slice(at + 1, at + 3);
		return hash.test(name) && !hash.test(last) && !hash.test(first) ? [{ first, last, name }] : [];
	});
	const named = keys.flatMap(
		(key) =>
			chunks.find(({ first, last }) => (first <= key || first.startsWith(key)) && key <= last)?.name ?? [],
	);
	return [...new Set(named)];
}
