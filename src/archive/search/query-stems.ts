import type { SearchLanguage } from './search-language.ts';
import { tokenParts } from './token-keys.ts';

/**
 * Stems of a query's words: which shards of the alias table it needs.
 *
 * @example
 * queryStems('запити № 25/К', language) // ['запит', 'к']
 */
export function queryStems(text: string, language: SearchLanguage): string[] {
	const words = text.split(/\s+/u).flatMap((token) => tokenParts(token, language));
	return [...new Set(words.filter((word) => /^\p{L}+$/u.test(word)).map(language.stem))];
}
