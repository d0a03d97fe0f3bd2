import { apostrophes } from '../text/apostrophes.ts';
import type { SearchLanguage } from './search-language.ts';

/** Every apostrophe that texts use, and the quotation mark that some keyboards give for it. */
const apostrophesPattern = new RegExp(`["${apostrophes}]`, 'gu');
/** Marks above letters, soft hyphens and characters of no width: й is и and ї is і, as Pagefind folds them too. */
const marks = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * Text as the search compares it: lower case, no apostrophes, no marks above letters, letters as the language reads them.
 *
 * @example
 * foldForSearch('Об’єктів Ґудзика й Її', { letters: { ґ: 'г' } }) // 'обєктів гудзика и іі'
 */
export function foldForSearch(text: string, { letters }: Pick<SearchLanguage, 'letters'>): string {
	let folded = text.toLowerCase().normalize('NFD').replace(apostrophesPattern, '').replace(marks, '');
	for (const letter in letters) folded = folded.replaceAll(letter, letters[letter] ?? '');
	return folded;
}
