import { createHash } from 'node:crypto';

/**
 * SHA-256 over the words of a redacted text: letters and digits in lower case, without apostrophes and what stands
 * between words. The signs inside an index stay, for «25/З-17» and «25-З-17» are two letters. Another encoding, other
 * line ends or another wrap of the same letter have the same fingerprint.
 *
 * @example
 * fingerprintOf('Об’єкт,\nтак!') === fingerprintOf("об'єкт так") // true
 */
export function fingerprintOf(redactedText: string): string {
	const words = redactedText.replace(insideWords, '').toLowerCase().match(word) ?? [];
	return createHash('sha256').update(words.join(' ')).digest('hex');
}

// the apostrophes of «об’єкт», a soft hyphen with the line end after it
const insideWords = /['’ʼ‘′`]|\u00AD\s*/gu;
// «рада», «25/З-17», «03.04.2018»
const word = /[\p{L}\p{M}\p{N}]+(?:[/.-][\p{L}\p{M}\p{N}]+)*/gu;
