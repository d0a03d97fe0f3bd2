import { keyedHash } from '#store/sources/keyed-hash.ts';

// the apostrophes of «об’єкт», a soft hyphen with the line end after it
const insideWords = /['’ʼ‘′`]|\u00AD\s*/gu;
// «рада», «25/З-17», «03.04.2018»
const word = /[\p{L}\p{M}\p{N}]+(?:[/.-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * A keyed hash over the words of a letter before anything is masked: letters and digits in lower case, without apostrophes
 * and what is between words. The signs inside an index stay, for «25/З-17» and «25-З-17» are two letters. Another
 * encoding, other line ends or another wrap of the same letter have the same fingerprint; the same answer to another
 * person has not. Without the key nobody can test a guess at what was masked.
 *
 * @example
 * fingerprintOf('Об’єкт,\nтак!', key) === fingerprintOf("об'єкт так", key) // true
 */
export function fingerprintOf(text: string, key: string): string {
	const words = text.replace(insideWords, '').toLowerCase().match(word) ?? [];
	return keyedHash(words.join(' '), key);
}
