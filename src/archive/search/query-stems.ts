import { stemWord } from './stem-word.ts';
import { tokenParts } from './token-keys.ts';

/**
 * Stems of a query's words: which shards of the alias table it needs.
 *
 * @example
 * queryStems('запити № 25/К') // ['запит', 'к']
 */
export function queryStems(text: string): string[] {
	const words = text.split(/\s+/u).flatMap((token) => tokenParts(token));
	return [...new Set(words.filter((word) => /^\p{L}+$/u.test(word)).map(stemWord))];
}
