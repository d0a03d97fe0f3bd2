import type { Lexicon } from './lexicon.ts';

/**
 * Ends every complete key. No word has this letter once it is folded (see `SearchLanguage`), so that «рік» is no beginning of «ріка», and a word that the
 * archive lacks is not taken for a longer or a shorter one.
 */
export const keyEnd = 'ъ';

/** Example: `25`, `170із`: digits are written as letters, for Pagefind parts words where letters and digits meet. */
const digitPattern = /\d/g;
const digitLetters = 'αβγδεζηθικ';

/** Example: `запит`; a name such as `к2` is no word of a language. */
const letterCount = /^\p{L}+$/u;

/** Example: `γζ`, digits as keys write them. */
const digitLetter = new RegExp(`[${digitLetters}]`, 'g');

/**
 * The key that all forms of a word share, in the index and in a query alike.
 *
 * @param word folded by `foldForSearch`: letters and digits only
 * @example
 * wordKey('запитами', lexicon) // 'запитъ'
 */
export function wordKey(word: string, { language, stems, forms }: Lexicon): string {
	if (!letterCount.test(word)) return literalKey(word);
	const keyed = forms.get(word);
	if (keyed !== undefined) return keyed + keyEnd;
	const stem = language.stem(word);
	return (stems.get(stem) ?? stem) + keyEnd;
}

/**
 * The key of something that has no forms: a number, a part of an index or of an address.
 *
 * @example
 * literalKey('25') // 'γζъ'
 */
export function literalKey(word: string): string {
	return word.replace(digitPattern, (digit) => digitLetters.charAt(Number(digit))) + keyEnd;
}

/**
 * Parts of a key as they were before it was made, as far as a key tells: numbers are whole, words are stems.
 *
 * @example
 * keyParts('γζъкъ') // ['25', 'к']
 */
export function keyParts(key: string): string[] {
	return key
		.split(keyEnd)
		.filter(Boolean)
		.map((part) => part.replace(digitLetter, (letter) => String(digitLetters.indexOf(letter))));
}
