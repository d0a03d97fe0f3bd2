import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import type { RegisterEntry } from '#archive/letter/register-entry.ts';
import { foldForSearch } from '#archive/search/fold-for-search.ts';
import { numericDate } from '../i18n/index.ts';

// «фінансування», «repairs»: a plain word, not a name
const plainWord = /(?<![\p{L}\p{N}’'-])\p{Ll}{7,16}(?![\p{L}\p{N}’'-])/gu;
/** How many titles are read: those of the oldest letters, so that the examples stay while letters arrive. */
const looked = 2000;

/** What the letters’ country provides about their words. */
type Words = Pick<Jurisdiction, 'search' | 'abstractNoun' | 'commonWord'>;

/**
 * Three searches that have results in this archive: a word that titles of several letters have in some form (the longest, and
 * rather a thing than an act or a quality, and none that letters on any subject have), the number of a letter, the date of a letter. Fewer where the letters have none.
 *
 * @param letters newest first
 * @example
 * searchExamples(letters, ua) // ['фінансування', '14/В-21вих', '12.05.2021']
 */
export function searchExamples(
	letters: readonly RegisterEntry[],
	{ search, abstractNoun, commonWord }: Words,
): string[] {
	const oldest = letters.slice(-looked).toReversed();
	const written = oldest.flatMap(({ id, title }) =>
		[...new Set(title.match(plainWord))]
			.filter((word) => !search.isStopWord(word) && !commonWord?.test(word))
			.map((word) => ({ id, word, stem: search.stem(foldForSearch(word, search)) })),
	);
	const letterCount = (words: typeof written) => new Set(words.map(({ id }) => id)).size;
	const shared = [...Map.groupBy(written, ({ stem }) => stem).values()].filter(
		(words) => letterCount(words) > 1,
	);
	const isThing = (word: string) => abstractNoun?.test(word) ?? true;
	const [word] = shared
		.flat()
		.map((each) => each.word)
		.sort((a, b) => Number(isThing(b)) - Number(isThing(a)) || b.length - a.length || (a < b ? -1 : 1));
	// A document that belongs to a letter has neither number nor date of its own.
	const numbered = oldest.find(
		({ registrationIndex, date }) => date !== null && /\d/u.test(registrationIndex),
	);
	const dated = oldest.find(({ date, id }) => date !== null && id !== numbered?.id) ?? numbered;
	return [word, numbered?.registrationIndex, dated?.date && numericDate(dated.date)].filter(
		(example): example is string => example !== undefined && example !== null && example !== '',
	);
}
