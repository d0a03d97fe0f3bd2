import { nextOccurrence } from './next-occurrence.ts';

/**
 * Where whole words are in a text, in order.
 *
 * @example
 * occurrences('рік, року, рік', 'рік') // [{ from: 0, to: 3 }, { from: 11, to: 14 }]
 */
export function occurrences(text: string, words: string): { from: number; to: number }[] {
	const found: { from: number; to: number }[] = [];
	for (let from = nextOccurrence(text, words, 0); from !== -1; from = nextOccurrence(text, words, from + 1))
		found.push({ from, to: from + words.length });
	return found;
}
