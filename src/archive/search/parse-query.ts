import { apostrophes } from '../text/apostrophes.ts';
import { foldForSearch } from './fold-for-search.ts';
import { keyText } from './key-text.ts';
import type { Lexicon } from './lexicon.ts';
import { numberGroup, phoneDigits } from './number-groups.ts';
import type { SearchLanguage } from './search-language.ts';
import { numberKeys, tokenKeys, tokenParts } from './token-keys.ts';

/** A word, number, date or index that is looked for. */
export interface QueryTerm {
	/** As the reader typed it. */
	readonly text: string;
	/** What a key in the index must begin with. */
	readonly key: string;
}

/** A query, read. */
export interface Query {
	/** Every term must be found; those of phrases are among them. */
	readonly terms: readonly QueryTerm[];
	readonly phrases: readonly QueryPhrase[];
}

/** What is in quotes. */
export interface QueryPhrase {
	/** Folded words and numbers that must follow one another in a letter's text. */
	readonly parts: readonly string[];
	/** Keys of its tokens, as they follow one another in the index. */
	readonly keys: readonly string[];
}

/** Example: `«доступ до інформації»` and `"25/К-170із"`. */
const quotedPattern = /[«“„"]([^«»“”„"]*)[»”“"]/gu;
/** Example: `водопост*`: a beginning of a word. */
const beginningPattern = new RegExp(`^([\\p{L}\\p{N}${apostrophes}]+)\\*$`, 'u');

/** Example: the brackets and the comma of `(запит),`, and the sign of `№25`. */
const edges = /^[№\p{P}\s]+|(?<![\p{P}\s])[\p{P}\s]+$/gu;

/**
 * Reads a query: words to their keys, `3 квітня 2018` and `квітень 2018` to numeric dates, `12 450` to one number,
 * `№` to nothing, what is quoted to a phrase. Words that say nothing are left out where others say something.
 *
 * @param lexicon aliases of the query's words at least (`queryStems` tells which shards hold them)
 * @example
 * parseQuery('запити від 3 квітня 2018 року', lexicon).terms.map(({ text }) => text) // ['запити', '3 квітня 2018 року']
 */
export function parseQuery(text: string, lexicon: Lexicon): Query {
	const { language } = lexicon;
	const terms: QueryTerm[] = [];
	const phrases: QueryPhrase[] = [];
	const rest = text.replace(quotedPattern, (_whole, quoted: string) => {
		const parts = phraseParts(quoted, language);
		const keys = keyText(quoted, lexicon, new Map()).split(' ');
		if (parts.length > 0) phrases.push({ parts, keys: keys.map((key) => key.split('/')[0] ?? '') });
		addTerms(terms, quoted, lexicon);
		return ' ';
	});
	addTerms(terms, rest, lexicon);
	const unique = [...new Map(terms.map((term) => [term.key, term])).values()];
	const telling = unique.filter((term) => !language.isStopWord(foldForSearch(term.text, language)));
	return { terms: telling.length > 0 ? telling : unique, phrases };
}

/**
 * Folded words and numbers of a text, in order: what a phrase is compared by.
 *
 * @example
 * phraseParts('Доступ до № 25/К', language) // ['доступ', 'до', '25', 'к']
 */
export function phraseParts(text: string, language: SearchLanguage): string[] {
	return text.split(/\s+/u).flatMap((token) => tokenParts(token, language));
}

function addTerms(terms: QueryTerm[], text: string, lexicon: Lexicon): void {
	const { language } = lexicon;
	const tokens = text.split(/\s+/u).filter(Boolean);
	for (let at = 0; at < tokens.length; ) {
		const group = writtenDate(tokens, at, language) ?? numberGroup(tokens, at, language.phones);
		const token = tokens[at] ?? '';
		const key = group ? numberKeys(group.numbers)[0] : tokenKey(token, lexicon);
		const typed = tokens.slice(at, at + (group?.tokens ?? 1)).join(' ');
		if (key) terms.push({ text: typed.replace(edges, '') || typed, key });
		at += group?.tokens ?? 1;
	}
}

function tokenKey(token: string, lexicon: Lexicon): string | undefined {
	const { language } = lexicon;
	const [, beginning] = beginningPattern.exec(token) ?? [];
	if (beginning) return foldForSearch(beginning, language);
	const phone = phoneDigits(token, language.phones);
	return (phone ? numberKeys([phone]) : tokenKeys(token, lexicon))[0];
}

function writtenDate(
	tokens: readonly string[],
	at: number,
	language: SearchLanguage,
): { tokens: number; numbers: string[] } | null {
	const { dates } = language;
	const [, day] = dates.day.exec(tokens[at] ?? '') ?? [];
	const monthAt = day ? at + 1 : at;
	const month = language.monthNumber(foldForSearch(tokens[monthAt] ?? '', language));
	if (!month) return null;
	const [, year] = dates.year.exec(tokens[monthAt + 1]?.replace(/^,/, '') ?? '') ?? [];
	if (!year) return day ? { tokens: 2, numbers: [day.padStart(2, '0'), month] } : null;
	const count = monthAt + 2 - at + (dates.yearWord.test(tokens[monthAt + 2] ?? '') ? 1 : 0);
	return { tokens: count, numbers: [...(day ? [day.padStart(2, '0')] : []), month, year] };
}
