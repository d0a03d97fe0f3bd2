/** Letters, digits, and combining marks that stand with them. */
const partOfWord = /[\p{L}\p{N}\p{M}]/u;

/**
 * The first place at or after another at which whole words are in a text; -1 if they are not.
 *
 * @example
 * nextOccurrence('рік, року, рік', 'рік', 1) // 11
 */
export function nextOccurrence(text: string, words: string, after: number): number {
	if (words === '') return -1;
	let from = text.indexOf(words, after);
	while (from !== -1 && !(isWordEdge(text, from) && isWordEdge(text, from + words.length)))
		from = text.indexOf(words, from + 1);
	return from;
}

/**
 * Whether no word goes through a place of a text.
 *
 * @example
 * isWordEdge('два слова', 3) // true
 */
export function isWordEdge(text: string, at: number): boolean {
	return !(partOfWord.test(text[at - 1] ?? '') && partOfWord.test(text[at] ?? ''));
}
