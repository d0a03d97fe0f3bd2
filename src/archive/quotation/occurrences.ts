/** Letters, digits, and combining marks that stand with them. */
const partOfWord = /[\p{L}\p{N}\p{M}]/u;

/**
 * Where whole words stand in a text, in order.
 *
 * @example
 * occurrences('рік, року, рік', 'рік') // [{ from: 0, to: 3 }, { from: 11, to: 14 }]
 */
export function occurrences(text: string, words: string): { from: number; to: number }[] {
	const found: { from: number; to: number }[] = [];
	if (words === '') return found;
	for (let from = text.indexOf(words); from !== -1; from = text.indexOf(words, from + 1)) {
		const to = from + words.length;
		if (isWordEdge(text, from) && isWordEdge(text, to)) found.push({ from, to });
	}
	return found;
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
