import type { Stretch } from './find-quotation.ts';
import { isWordEdge } from './next-occurrence.ts';

/**
 * A selection as a quotation: half words at its edges made whole, for browsers find no half words, white space at its
 * edges left out; null if nothing is left.
 *
 * @example
 * wholeWords('два слова', { from: 1, to: 4 }) // { from: 0, to: 3 }
 */
export function wholeWords(text: string, { from, to }: Stretch): Stretch | null {
	let start = from;
	let end = to;
	while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
	while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
	if (start === end) return null;
	while (start > 0 && !isWordEdge(text, start)) start -= 1;
	while (end < text.length && !isWordEdge(text, end)) end += 1;
	return { from: start, to: end };
}
