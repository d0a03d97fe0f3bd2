import { literalPattern } from '#archive/text/literal-pattern.ts';

/** Example: «запит», «12»: it contains a letter or a digit. */
const hasAWord = /[\p{L}\p{N}]/u;

/**
 * The words that an address asks to highlight, as a pattern of whole words; null if there are none. Whatever the address contains is
 * matched literally.
 *
 * @example
 * wantedWords('?mark=запиту&mark=12+450') // finds «запиту» and «12 450», not «запитувач»
 */
export function wantedWords(address: string): RegExp | null {
	const words = new URLSearchParams(address).getAll('mark').filter((word) => hasAWord.test(word));
	if (words.length === 0) return null;
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** A word as part of a pattern; a space matches any space, including a no-break one. */
function escaped(word: string): string {
	return literalPattern(word).replace(/\s+/g, '\\s+');
}
