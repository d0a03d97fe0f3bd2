import { foldForSearch } from '#archive/search/fold-for-search.ts';
import type { SearchLanguage } from '#archive/search/search-language.ts';
import { apostrophes } from '#archive/text/apostrophes.ts';
import { remembered } from '#archive/text/remembered.ts';
import type { PageStore } from './page-store.ts';
import type { PageTime } from './write-part.ts';

const wordPattern = /\p{L}+/gu;
/** Example: `об’єкта`, whose apostrophe is between letters. */
const writtenWord = new RegExp(`\\p{L}+(?:[${apostrophes}]\\p{L}+)*`, 'gu');
const spaces = /\s+/u;

/** What texts of pages tell. */
export interface WordCounts {
	/** How often they have each word, folded. */
	readonly folded: readonly (readonly [word: string, count: number])[];
	/** As people write them, in small letters. */
	readonly written: readonly (readonly [word: string, count: number])[];
	/** When the pages were written. */
	readonly times: readonly (readonly [url: string, time: PageTime])[];
}

/** Counts the words of pages, and remembers how each is folded. */
export function openWordCounts(
	texts: PageStore,
	language: SearchLanguage,
): (urls: readonly string[]) => WordCounts {
	const wordsOf = remembered((token) => ({
		folded: foldForSearch(token, language).match(wordPattern) ?? [],
		written: token.toLowerCase().match(writtenWord) ?? [],
	}));
	return (urls) => {
		const [folded, written] = [new Map<string, number>(), new Map<string, number>()];
		const times: [string, PageTime][] = [];
		for (const url of urls) {
			const { content, meta, filters } = texts.read(url);
			times.push([url, { year: filters['year']?.[0] ?? '', day: meta['date'] ?? '' }]);
			for (const text of [content, ...Object.values(meta)]) {
				for (const token of text.split(spaces)) {
					const words = wordsOf(token);
					for (const word of words.folded) addTo(folded, word, 1);
					for (const word of words.written) addTo(written, word, 1);
				}
			}
		}
		return { folded: [...folded], written: [...written], times };
	};
}

/** Adds to what was counted of a word. */
export function addTo(counts: Map<string, number>, word: string, count: number): void {
	counts.set(word, (counts.get(word) ?? 0) + count);
}
