import type { Lexicon } from './lexicon.ts';

/**
 * Ends every complete key. No word has this letter once it is folded (see `SearchLanguage`), so that «рік» is no beginning of «ріка», and a word that the
 * archive lacks is not taken for a longer or a shorter one.
 */
export const KEY_END = 'ъ';

/** Example: `25`, `170із`: digits are written as letters, for Pagefind parts words where letters and digits meet. */
const DIGIT = /\d/g;
const DIGIT_LETTERS = 'αβγδεζηθικ';

/** Example: `запит`; a name such as `к2` is no word of a language. */
const LETTERS = /^\p{L}+$/u;

/**
 * The key that all forms of a word share, in the index and in a query alike.
 *
 * @param word folded by `foldForSearch`: letters and digits only
 * @example
 * wordKey('запитами', lexicon) // 'запитъ'
 */
export function wordKey(word: string, { language, stems, forms }: Lexicon): string {
	if (!LETTERS.test(word)) return literalKey(word);
	const known = forms.get(word);
	if (known !== undefined) return known + KEY_END;
	const stem = language.stem(word);
	return (stems.get(stem) ?? stem) + KEY_END;
}

/**
 * The key of something that has no forms: a number, a part of an index or of an address.
 *
 * @example
 * literalKey('25') // 'γζъ'
 */
export function literalKey(word: string): string {
	return word.replace(DIGIT, (digit) => DIGIT_LETTERS.charAt(Number(digit))) + KEY_END;
}

/** Example: `γζ`, digits as keys write them. */
const DIGIT_LETTER = new RegExp(`[${DIGIT_LETTERS}]`, 'g');

/**
 * Parts of a key as they were before it was made, as far as a key tells: numbers are whole, words are stems.
 *
 * @example
 * keyParts('γζъкъ') // ['25', 'к']
 */
export function keyParts(key: string): string[] {
	return key
		.split(KEY_END)
		.filter(Boolean)
		.map((part) => part.replace(DIGIT_LETTER, (letter) => String(DIGIT_LETTERS.indexOf(letter))));
}
