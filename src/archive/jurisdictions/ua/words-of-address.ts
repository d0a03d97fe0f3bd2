import { transliterate } from './search/transliterate.ts';

/**
 * The words of an address in Cyrillic letters, each with a capital.
 *
 * @example
 * wordsOfAddress('sprava_zrazkovoi_hanny-2') // 'Справа Зразкової Ганни 2'
 */
export function wordsOfAddress(slug: string): string {
	const words = slug.replace(APART, ' ').trim();
	return (transliterate(words) ?? words).replace(FIRST_LETTER, (letter) => letter.toUpperCase());
}

// the «_» of «pro_lavky», the «-» of «pro-lavky»
const APART = /[_/.-]+/gu;
// the «п» of «про»
const FIRST_LETTER = /(?<![\p{L}’'])\p{L}/gu;
