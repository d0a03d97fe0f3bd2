import { foldForSearch } from './fold-for-search.ts';
import type { Lexicon } from './lexicon.ts';
import type { SearchLanguage } from './search-language.ts';
import { literalKey, wordKey } from './word-key.ts';

/** Example: the parts of `25/К-170із` are `25`, `к` and `170із`. */
const partPattern = /[\p{L}\p{N}]+/gu;
/** Example: `03.04.2018`, `3.4.2018`: a date of DSTU 4163, or nearly. */
const numericDate = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
/** Example: `2018-04-03` (ISO 8601). */
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
/** What may stand around a date: brackets, quotation marks, a full stop, the word or mark of a year. */
const dateEdges = /^[^\d]+|(?<=\d)[^\d]+$/gu;
/** What every web address begins with, and nobody looks for. */
const webStart = /^[^\p{L}\p{N}]*(?:https?:\/\/)?(?:www\.)?(?=[\p{L}\p{N}])/u;
/** Example: `zapyt`: Latin letters beside digits or in an address are no English words. */
const latin = /^[a-z]+$/;
/** Example: `a1@b.example`: what is looked for as it is written. */
const literalPattern = /[\d@]|[a-z]\.[a-z]/;
/** A token of more parts (an address) has a key of the whole and one of each part: its runs would fill the index. */
const latinLetter = /\p{Script=Latin}/u;
const digitPattern = /\d/;
/** Letters of a code without digits of its own are few: the `K` of `25/K-170`. */
const longestLetters = 3;
const mostRuns = 4;
/** A whole is no longer: a web address with all its parameters is told by its beginning. */
const mostParts = 8;

/**
 * Parts of a token, folded: words and numbers without what is between them; a date always as day, month, year.
 *
 * @param token what is between two spaces
 * @example
 * tokenParts('(25/К-170із),', language) // ['25', 'к', '170із']
 * tokenParts('2018-04-03', language) // ['03', '04', '2018']
 * tokenParts('A67022', language) // ['а67022'], in Cyrillic, whichever the first letter was
 */
export function tokenParts(token: string, language: SearchLanguage): string[] {
	const bare = token.replace(dateEdges, '');
	const [, day, month, year] = numericDate.exec(bare) ?? [];
	if (day && month && year) return [day.padStart(2, '0'), month.padStart(2, '0'), year];
	const iso = isoDate.exec(bare);
	if (iso) return [iso[3] ?? '', iso[2] ?? '', iso[1] ?? ''];
	const parts = foldForSearch(token, language).replace(webStart, '').match(partPattern) ?? [];
	return digitPattern.test(token) ? parts.map((part) => ofOneAlphabet(part, language)) : parts;
}

/**
 * Keys of a token: of the whole first, then from each further part to the end (or, of many parts, of the part), so that
 * what a reader looks for begins one of them. A word has one key; a mark of punctuation none.
 *
 * @example
 * tokenKeys('лист-відповідь', lexicon) // ['листъвідповідъ', 'відповідъ']
 */
export function tokenKeys(token: string, lexicon: Lexicon): string[] {
	const { language } = lexicon;
	const parts = tokenParts(token, language);
	const literal = parts.length > 1 && literalPattern.test(foldForSearch(token, language));
	return runs(parts.map((part) => (literal && latin.test(part) ? literalKey(part) : wordKey(part, lexicon))));
}

/** Keys of numbers in a row, as `tokenKeys` gives them. */
export function numberKeys(numbers: readonly string[]): string[] {
	return runs(numbers.map(literalKey));
}

function runs(keys: readonly string[]): string[] {
	if (keys.length > mostRuns) return [keys.slice(0, mostParts).join(''), ...keys.slice(1)];
	return keys.map((_key, from) => keys.slice(from).join(''));
}

/**
 * A part of a code with letters of another alphabet as the language's own, where all of them look like such: people type
 * codes in either alphabet, and letters print them so.
 */
function ofOneAlphabet(part: string, { codeLetters }: SearchLanguage): string {
	if (!digitPattern.test(part) && part.length > longestLetters) return part;
	const own = Array.from(part, (letter) => codeLetters[letter] ?? letter).join('');
	return latinLetter.test(own) ? part : own;
}
