import type { RegisterEntry } from '#archive/letter/register-entry.ts';
import { numericDate } from '../i18n/index.ts';

// «фінансування», «repairs»: a plain word, which is no name
const plainWord = /(?<![\p{L}\p{N}’'-])\p{Ll}{7,14}(?![\p{L}\p{N}’'-])/gu;
/** Letters whose titles are looked at: the newest, and no more work in a large archive. */
const looked = 2000;

/**
 * Three searches that have results in this archive: a word of titles (the longest of those that more than one has), the number
 * of a letter, the date of a letter. Fewer where the letters have none.
 *
 * @param letters newest first
 * @example
 * searchExamples(letters) // ['фінансування', '14/В-21вих', '12.05.2021']
 */
export function searchExamples(letters: readonly RegisterEntry[]): string[] {
	const newest = letters.slice(0, looked);
	const counts = new Map<string, number>();
	for (const { title } of newest)
		for (const word of new Set(title.match(plainWord))) counts.set(word, (counts.get(word) ?? 0) + 1);
	const [word] = [...counts].sort(
		([a, first], [b, second]) =>
			Number(second > 1) - Number(first > 1) || b.length - a.length || (a < b ? -1 : 1),
	);
	// A file beside a letter has neither number nor date of its own to show.
	const numbered = newest.find(
		({ registrationIndex, date }) => date !== null && /\d/u.test(registrationIndex),
	);
	const dated = newest.find(({ date, id }) => date !== null && id !== numbered?.id) ?? numbered;
	return [word?.[0], numbered?.registrationIndex, dated?.date && numericDate(dated.date)].filter(
		(example): example is string => example !== undefined && example !== null && example !== '',
	);
}
