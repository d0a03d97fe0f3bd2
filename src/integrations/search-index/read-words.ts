import type { SearchLanguage } from '#archive/search/search-language.ts';
import type { CountMemory } from './count-memory.ts';
import type { PageStore } from './page-store.ts';
import type { PlannedPart } from './plan-parts.ts';
import { addTo, openWordCounts } from './word-counts.ts';
import type { PageTime } from './write-part.ts';

/** What the texts of an archive tell. */
export interface ArchiveWords {
	/** How often the archive has each word, folded. */
	readonly vocabulary: Map<string, number>;
	/** As people write them, in small letters. */
	readonly words: Map<string, number>;
	/** By the address of a page. */
	readonly times: Map<string, PageTime>;
}

/**
 * How often an archive's letters have each word, and when they were written. For keys count words of those indexes to which
 * nothing is added, so that these stay; of one index, those that it is made of. For suggestions count all but the newest.
 *
 * @param plans the newest first
 * @param memory what the run before has counted
 */
export function readWords(
	plans: readonly PlannedPart[],
	texts: PageStore,
	language: SearchLanguage,
	memory: CountMemory,
): ArchiveWords {
	const [vocabulary, words] = [new Map<string, number>(), new Map<string, number>()];
	const ofOthers = new Set<string>();
	const times = new Map<string, PageTime>();
	const countIn = openWordCounts(texts, language);
	const older = plans.length > 1 ? plans.slice(1) : plans;
	for (const plan of plans.toReversed()) {
		const urls = plan.urls.filter(texts.has);
		const settled = urls.filter((url) => !plan.newest.has(url));
		const {
			folded,
			written,
			times: known,
		} = memory.take(plan.folder, settled.map(textIn(texts)), () => countIn(settled));
		const newest = countIn(urls.filter((url) => plan.newest.has(url)));
		for (const [word, count] of folded)
			if (older.includes(plan)) addTo(vocabulary, word, count);
			else ofOthers.add(word);
		for (const [word, count] of written) addTo(words, word, count);
		for (const [word] of newest.folded) ofOthers.add(word);
		for (const [url, time] of [...known, ...newest.times]) times.set(url, time);
	}
	// Words that only others have weigh nothing, so that those of the index keep their keys; they are suggested once the index has them.
	for (const word of ofOthers) if (!vocabulary.has(word)) vocabulary.set(word, 0);
	return { vocabulary, words, times };
}

function textIn(texts: PageStore): (url: string) => string {
	return (url) => `${url} ${texts.digestOf(url)}`;
}
