import { remembered } from '../../../../text/remembered.ts';

/** Words of two megabytes or so. */
const mostWords = 20_000;
/** Letters: what is longer is no word that comes again. */
const longestWord = 40;

/**
 * A function of a word that remembers what it said: letters share most of their words.
 *
 * @example
 * const keysOf = rememberedWord(surnameKeys)
 */
export function rememberedWord<T extends object | string | number | boolean | null>(
	of: (word: string) => T,
): (word: string) => T {
	return remembered(of, mostWords, longestWord);
}
