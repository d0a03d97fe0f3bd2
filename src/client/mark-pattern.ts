/** Example: «запит», «12»: it contains a letter or a digit. */
const hasAWord = /[\p{L}\p{N}]/u;
/** Characters with a special meaning in a pattern. */
const patternSigns = /[\\^$.*+?()[\]{}|/]/g;

/**
 * The words that an address asks to highlight, as a pattern of whole words; null if there are none. Whatever the address contains is
 * matched literally.
 *
 * @example
 * markPattern('?mark=запиту&mark=12+450') // finds «запиту» and «12 450», not «запитувач»
 */
export function markPattern(address: string): RegExp | null {
	const words = new URLSearchParams(address).getAll('mark').filter((word) => hasAWord.test(word));
	if (words.length === 0) return null;
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** A word as part of a pattern; a space matches any space, including a no-break one. */
function escaped(word: string): string {
	return word.replace(patternSigns, '\\$&').replace(/\s+/g, '\\s+');
}
