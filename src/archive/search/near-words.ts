import { foldForSearch } from './fold-for-search.ts';
import type { SearchLanguage } from './search-language.ts';

/** Shorter words have too many neighbours. */
const shortestWord = 4;
/** Nobody misspells a longer one by a letter, and comparing takes the square of it. */
const longestWord = 40;
/** Longer words may have two slips. */
const longWord = 8;

/**
 * Words of an archive that a word which it lacks may have been meant for, the likeliest first: those that are spelt alike,
 * else those a slip of the fingers or two away (a letter too many, too few, another, or two in each other's place).
 *
 * @param words of the archive, the most frequent first, as it writes them in small letters
 * @example
 * nearWords('рекламма', ['роклами', 'реклами'], language) // ['реклами', 'роклами']
 */
export function nearWords(word: string, words: readonly string[], language: SearchLanguage): string[] {
	const folded = foldForSearch(word, language);
	if (folded.length < shortestWord || folded.length > longestWord) return [];
	const sought = language.likeSpelling(folded);
	const most = sought.length >= longWord ? 2 : 1;
	const near = words.flatMap((candidate, rank) => {
		const distance = slips(sought, language.likeSpelling(foldForSearch(candidate, language)), most);
		return distance === null ? [] : [{ candidate, distance, rank }];
	});
	return near.sort((a, b) => a.distance - b.distance || a.rank - b.rank).map(({ candidate }) => candidate);
}

/** How many slips lead from one word to another (Damerau and Levenshtein); null if more than `most`. */
function slips(from: string, to: string, most: number): number | null {
	if (Math.abs(from.length - to.length) > most) return null;
	let before: number[] = [];
	let row = Array.from({ length: to.length + 1 }, (_, at) => at);
	for (let at = 1; at <= from.length; at += 1) {
		const next = [at];
		for (let there = 1; there <= to.length; there += 1) {
			const isSame = from[at - 1] === to[there - 1];
			const isSwapped =
				at > 1 && there > 1 && from[at - 1] === to[there - 2] && from[at - 2] === to[there - 1];
			next[there] = Math.min(
				(row[there] ?? 0) + 1,
				(next[there - 1] ?? 0) + 1,
				(row[there - 1] ?? 0) + (isSame ? 0 : 1),
				isSwapped ? (before[there - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
			);
		}
		if (Math.min(...next) > most) return null;
		[before, row] = [row, next];
	}
	const distance = row[to.length] ?? 0;
	return distance <= most ? distance : null;
}
