/**
 * Every sign that texts use for an apostrophe, for a class of a pattern: the typewriter's, both single quotes, the letter
 * U+02BC, the prime and its letter, the grave and the acute accent, the reversed quote, the wide one. Ukrainian is written
 * with all of them, and words are the same whichever a letter has.
 */
export const apostrophes = "'’ʼ‘′ʹ`´‛＇";

const apostrophe = new RegExp(`[${apostrophes}]`, 'gu');

/**
 * A text with one sign for all its apostrophes; its length stays.
 *
 * @example
 * withOneApostrophe("об'єкт, обʼєкт") // 'об’єкт, об’єкт'
 */
export function withOneApostrophe(text: string, sign = '’'): string {
	return text.replace(apostrophe, sign);
}
