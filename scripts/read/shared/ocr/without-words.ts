import { readingRules } from '../reading-rules.ts';

const letters = /\p{L}+/gu;

/**
 * An index without the words that indexes have by custom, for their letters bear one another out.
 *
 * @param mark what stands for each
 * @example
 * withoutWords('Д-75/вих-31') // 'Д-75/-31'
 */
export function withoutWords(index: string, mark = ''): string {
	const { wordsOfIndexes } = readingRules().recognition;
	return index.replace(letters, (run) => (wordsOfIndexes?.test(run) ? mark : run));
}
