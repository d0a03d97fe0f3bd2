import type { AliasTable } from './alias-table.ts';
import { foldText } from './fold-text.ts';
import { keyText } from './key-text.ts';
import { monthNumber } from './months.ts';
import { numberGroup, phoneDigits } from './number-groups.ts';
import { isStopWord } from './stop-words.ts';
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

/** What stands in quotes. */
export interface QueryPhrase {
	/** Folded words and numbers that must follow one another in a letter's text. */
	readonly parts: readonly string[];
	/** Keys of its tokens, as they follow one another in the index. */
	readonly keys: readonly string[];
}

/** Example: `«доступ до інформації»` and `"25/К-170із"`. */
const QUOTED = /[«“„"]([^«»“”„"]*)[»”“"]/gu;
/** Example: `водопост*`: a beginning of a word. */
const BEGINNING = /^([\p{L}\p{N}’'ʼ]+)\*$/u;
/** Example: `2018`, `2018-го`. */
const YEAR = /^((?:19|20)\d{2})(?:-?го)?[.,]?$/u;
/** Example: `3`, `03`. */
const DAY = /^(\d{1,2})(?:-?го)?$/u;
/** What may follow the year of a date: року, рік, р. */
const YEAR_WORD = /^р(?:оку|ік|оці|\.)?[.,]?$/iu;

/**
 * Reads a query: words to their keys, `3 квітня 2018` and `квітень 2018` to numeric dates, `12 450` to one number,
 * `№` to nothing, what is quoted to a phrase. Words that say nothing are left out where others say something.
 *
 * @param table aliases of the query's words at least (`queryStems` tells which shards hold them)
 * @example
 * parseQuery('запити від 3 квітня 2018 року', table).terms.map(({ text }) => text) // ['запити', '3 квітня 2018 року']
 */
export function parseQuery(text: string, table: AliasTable): Query {
	const terms: QueryTerm[] = [];
	const phrases: QueryPhrase[] = [];
	const rest = text.replace(QUOTED, (_whole, quoted: string) => {
		const parts = phraseParts(quoted);
		const keys = keyText(quoted, table, new Map()).split(' ');
		if (parts.length > 0) phrases.push({ parts, keys: keys.map((key) => key.split('/')[0] ?? '') });
		addTerms(terms, quoted, table);
		return ' ';
	});
	addTerms(terms, rest, table);
	const unique = [...new Map(terms.map((term) => [term.key, term])).values()];
	const telling = unique.filter((term) => !isStopWord(foldText(term.text)));
	return { terms: telling.length > 0 ? telling : unique, phrases };
}

/**
 * Folded words and numbers of a text, in order: what a phrase is compared by.
 *
 * @example
 * phraseParts('Доступ до № 25/К') // ['доступ', 'до', '25', 'к']
 */
export function phraseParts(text: string): string[] {
	return text.split(/\s+/u).flatMap((token) => tokenParts(token));
}

function addTerms(terms: QueryTerm[], text: string, table: AliasTable): void {
	const tokens = text.split(/\s+/u).filter(Boolean);
	for (let at = 0; at < tokens.length; ) {
		const group = writtenDate(tokens, at) ?? numberGroup(tokens, at);
		const token = tokens[at] ?? '';
		const key = group ? numberKeys(group.numbers)[0] : tokenKey(token, table);
		const typed = tokens.slice(at, at + (group?.tokens ?? 1)).join(' ');
		if (key) terms.push({ text: typed.replace(EDGES, '') || typed, key });
		at += group?.tokens ?? 1;
	}
}

/** Example: the brackets and the comma of `(запит),`, and the sign of `№25`. */
const EDGES = /^[№\p{P}\s]+|[\p{P}\s]+$/gu;

function tokenKey(token: string, table: AliasTable): string | undefined {
	const [, beginning] = BEGINNING.exec(token) ?? [];
	if (beginning) return foldText(beginning);
	const phone = phoneDigits(token);
	return (phone ? numberKeys([phone]) : tokenKeys(token, table))[0];
}

function writtenDate(tokens: readonly string[], at: number): { tokens: number; numbers: string[] } | null {
	const [, day] = DAY.exec(tokens[at] ?? '') ?? [];
	const monthAt = day ? at + 1 : at;
	const month = monthNumber(foldText(tokens[monthAt] ?? ''));
	if (!month) return null;
	const [, year] = YEAR.exec(tokens[monthAt + 1]?.replace(/^,/, '') ?? '') ?? [];
	if (!year) return day ? { tokens: 2, numbers: [day.padStart(2, '0'), month] } : null;
	const count = monthAt + 2 - at + (YEAR_WORD.test(tokens[monthAt + 2] ?? '') ? 1 : 0);
	return { tokens: count, numbers: [...(day ? [day.padStart(2, '0')] : []), month, year] };
}
