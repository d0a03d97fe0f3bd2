/** Words of two megabytes or so. */
const mostWords = 20_000;
const longestWord = 40;

/**
 * A function of a word that remembers what it said: letters share most of their words. What is remembered is let go when it
 * grows too much.
 *
 * @example
 * const keysOf = remembered(surnameKeys)
 */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
	const said = new Map<string, T>();
	return (word) => {
		const before = said.get(word);
		if (before !== undefined) return before;
		const now = of(word);
		if (said.size >= mostWords) said.clear();
		if (word.length <= longestWord) said.set(word, now);
		return now;
	};
}
