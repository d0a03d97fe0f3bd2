import { aliasShard } from './alias-table.ts';
import { foldForSearch } from './fold-for-search.ts';
import type { SearchLanguage } from './search-language.ts';

/**
 * The shard (from 0) of an archive's words that holds those which a word may have been meant for: misspelt words mostly begin
 * as they should.
 *
 * @example
 * spellingShard('рекламма', language, 64) === spellingShard('реклами', language, 64) // true
 */
export function spellingShard(word: string, language: SearchLanguage, shards: number): number {
	return aliasShard(language.likeSpelling(foldForSearch(word, language)), shards);
}
