import { apostrophes } from '#archive/text/apostrophes.ts';

/** Example: the blank, the hyphen and the apostrophe of «Зна- м’янській». */
const uncompared = new RegExp(`[\\s\\p{Cc}\\p{Cf}\\p{Pd}"«»“”„${apostrophes}]`, 'gu');

/**
 * A text normalised for the search for leaks: compatibility forms undone (NFKC: ligatures), lower case, without blanks,
 * hyphens of any kind, apostrophes, quotation marks and characters that show nothing. So a word that a line's end cuts
 * in two, or that another typewriter wrote, is still the same word.
 *
 * @example
 * comparedSigns('Зна\u00ADм’янсь-\nкій') // 'знамянській'
 */
export function comparedSigns(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(uncompared, '');
}
