/** Example: «запит», «12»: something of it is read aloud. */
const hasAWord = /[\p{L}\p{N}]/u;
/** Signs that mean something in a pattern. */
const patternSigns = /[\\^$.*+?()[\]{}|/]/g;

/**
 * What an address asks to mark, as a pattern of whole words; null where it asks for none. Whatever stands in the address is
 * looked for as it is written.
 *
 * @example
 * markPattern('?mark=запиту&mark=12+450') // finds «запиту» and «12 450», not «запитувач»
 */
export function markPattern(address: string): RegExp | null {
	const words = new URLSearchParams(address).getAll('mark').filter((word) => hasAWord.test(word));
	if (words.length === 0) return null;
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** A word as part of a pattern; a space stands for any, a no-break one too. */
function escaped(word: string): string {
	return word.replace(patternSigns, '\\$&').replace(/\s+/g, '\\s+');
}
