import type { ListedLetter } from '../record/listed-letter.ts';
import { queryStems } from '../search/query-stems.ts';
import type { SearchLanguage } from '../search/search-language.ts';

/** What decides which letters are related. */
export type TraitLetter = Pick<ListedLetter, 'id' | 'authority' | 'title' | 'subjects' | 'told'>;

/** Shorter stems are words of every title. */
const shortestStem = 3;

/**
 * What a letter is compared by: stems of its title's words, its subjects, the acts that it names, its body.
 *
 * @example
 * traitsOf({ title: 'Про ремонт доріг', authority: '90000021', … }, language)
 * // ['word ремонт', 'word дорог', 'body 90000021']
 */
export function traitsOf(
	{ authority, title, subjects, told }: TraitLetter,
	language: SearchLanguage,
): string[] {
	const words = queryStems(title, language).filter(
		(stem) => stem.length >= shortestStem && !language.isStopWord(stem),
	);
	return [
		...words.map((stem) => `word ${stem}`),
		...new Set((subjects?.are ?? []).map((subject) => `subject ${subject}`)),
		...new Set(told.acts.map(({ kind, number }) => `act ${kind} ${number}`)),
		`body ${authority}`,
	];
}
