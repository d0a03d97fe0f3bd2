import { foldForSearch } from '#archive/search/fold-for-search.ts';
import type { Lexicon } from '#archive/search/lexicon.ts';
import { spellingShard } from '#archive/search/spelling-shard.ts';
import { wordKey } from '#archive/search/word-key.ts';

/** Shorter words are never suggested. */
const shortestWord = 4;

/**
 * Words of an archive in shards, as `spellingShard` counts them: of the forms that share a key the most frequent, as it is
 * written in small letters, the most frequent words first. Words are as frequent as one another that one letter more could put in
 * another order: else each new letter would change a tenth of the shards.
 *
 * @param words how often the archive has each word, in small letters
 */
export function spellingShards(
	words: ReadonlyMap<string, number>,
	lexicon: Lexicon,
	shards: number,
): string[] {
	const ofKey = new Map<string, { word: string; count: number; total: number }>();
	for (const [word, count] of words) {
		if (word.length < shortestWord) continue;
		const key = wordKey(foldForSearch(word, lexicon.language), lexicon);
		const counted = ofKey.get(key);
		if (!counted) ofKey.set(key, { word, count, total: count });
		else {
			counted.total += count;
			if (count > counted.count || (count === counted.count && word < counted.word))
				Object.assign(counted, { word, count });
		}
	}
	const chosen = [...ofKey.values()].sort(
		(a, b) => frequency(b.total) - frequency(a.total) || (a.word < b.word ? -1 : 1),
	);
	const byShard = Map.groupBy(chosen, ({ word }) => spellingShard(word, lexicon.language, shards));
	return Array.from({ length: shards }, (_, shard) =>
		(byShard.get(shard) ?? []).map(({ word }) => word).join(' '),
	);
}

/** How many times a word’s count can be halved. */
function frequency(total: number): number {
	return Math.floor(Math.log2(total));
}
