import { otherLayout } from './keyboard-layout.ts';
import { cyrillicLookAlikes, toCyrillic } from './look-alikes.ts';
import { softened, transliterate } from './transliterate.ts';
import { inUkrainian } from './words-in-ukrainian.ts';

/**
 * What the reader may have meant by a query that finds nothing, the likeliest first: Latin letters that look like
 * Cyrillic ones, Russian words, the wrong keyboard layout, Ukrainian in Latin letters.
 *
 * @example
 * suggestQueries('pfgbn') // ['запит', 'пфгбн']
 */
export function suggestQueries(text: string): string[] {
	const words = text.split(/\s+/u).filter(Boolean);
	const mended = words.map((word) => cyrillicLookAlikes(word) ?? word).join(' ');
	const lookAlike = words.map((word) => cyrillicLookAlikes(word) ?? toCyrillic(word) ?? word).join(' ');
	const transliterated = transliterate(text);
	const translated = inUkrainian(text);
	const found = [
		mended,
		...(translated ? [translated] : []),
		lookAlike,
		otherLayout(text),
		...(transliterated ? [transliterated, softened(transliterated)] : []),
	];
	return [...new Set(found)].filter((suggestion) => suggestion !== words.join(' ') && suggestion !== text);
}
