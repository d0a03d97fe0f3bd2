import { createHash } from 'node:crypto';

/**
 * SHA-256 over the words of a redacted text: letters and digits in lower case, without apostrophes, hyphens and marks
 * between them. Another encoding, other line ends or another wrap of the same letter have the same one.
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
// «рада», «25»
const word = /[\p{L}\p{M}\p{N}]+/gu;
