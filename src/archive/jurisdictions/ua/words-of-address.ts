import { transliterate } from './search/transliterate.ts';

// the «_» of «pro_lavky», the «-» of «pro-lavky»
const apart = /[_/.-]+/gu;
// the «п» of «про»
const firstLetter = /(?<![\p{L}’'])\p{L}/gu;

/**
 * The words of an address in Cyrillic letters, each with a capital.
 *
 * @example
 * wordsOfAddress('sprava_zrazkovoi_hanny-2') // 'Справа Зразкової Ганни 2'
 */
export function wordsOfAddress(slug: string): string {
	const words = slug.replace(apart, ' ').trim();
	return (transliterate(words) ?? words).replace(firstLetter, (letter) => letter.toUpperCase());
}
