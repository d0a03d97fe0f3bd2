import { foldForSearch } from './fold-for-search.ts';
import type { Lexicon } from './lexicon.ts';
import { numberGroup, phoneDigits } from './number-groups.ts';
import { otherNameKeys } from './other-name-keys.ts';
import type { SearchLanguage } from './search-language.ts';
import { numberKeys, tokenKeys, tokenParts } from './token-keys.ts';
import { wordKey } from './word-key.ts';

/** Keys of words that are forms of several (дні: день and дно) beyond the one a query would use, by the folded word. */
export type OtherKeys = ReadonlyMap<string, readonly string[]>;

/** Stands where a token has no word, for its place counts. */
const nothing = '.';
/** Parts keys of one token; Pagefind indexes each part of what punctuation joins. */
const keyBreak = '/';

/** Example: `2018`, `2018р.,` */
const yearPattern = /^\d{4}(?!\d)/;
/** Example: `03`, `«03»`, `3` */
const dayPattern = /^\D?(\d{1,2})\D?$/;

/**
 * A text with every word replaced by its key, token for token: what is indexed in its place. A number that is written with
 * spaces has its key at its first token, a date in words at its month. An abbreviation has the keys of what it stands for too,
 * and the other way round.
 *
 * @example
 * keyText('Запитам — відповіді', lexicon, new Map()) // 'запитъ . відповідъ'
 */
export function keyText(text: string, lexicon: Lexicon, others: OtherKeys): string {
	const { language } = lexicon;
	const tokens = text.split(/\s+/u).filter(Boolean);
	const mended = tokens.map((token) => language.mend(token) ?? token);
	const keys: (readonly string[])[] = tokens.map((token, at) => {
		const word = mended[at] ?? '';
		const phone = phoneDigits(token, language.phones);
		return [
			...tokenKeys(word, lexicon),
			...otherKeys(word, lexicon, others),
			...(phone ? numberKeys([phone]) : []),
		];
	});
	for (let at = 0; at < tokens.length; at += 1) {
		const group = numberGroup(tokens, at, language.phones);
		const date = group ? null : writtenDate(tokens, at, language);
		if (group) {
			keys[at] = numberKeys(group.numbers).slice(0, 1);
			// The second half of a phone number is a number of its own, the rest of a sum is not.
			if (!group.isPhone) keys.fill([], at + 1, at + group.tokens);
			at += group.tokens - 1;
		} else if (date) {
			keys[at] = [...(keys[at] ?? []), ...numberKeys(date.numbers).slice(0, 2)];
			if (date.hasDay) keys[at - 1] = [];
		}
	}
	const names = otherNameKeys(mended, lexicon);
	return keys
		.map((each, at) => [...new Set([...each, ...(names.get(at) ?? [])])].join(keyBreak) || nothing)
		.join(' ');
}

/** Keys that a word's other readings give; of a compound, those of its last part, which alone changes. */
function otherKeys(token: string, lexicon: Lexicon, others: OtherKeys): readonly string[] {
	if (others.size === 0) return [];
	const parts = tokenParts(token, lexicon.language);
	const last = others.get(parts.at(-1) ?? '') ?? [];
	if (parts.length === 1 || last.length === 0) return last;
	const before = parts.slice(0, -1).map((part) => wordKey(part, lexicon));
	return last.flatMap((key) => [[...before, key].join(''), key]);
}

/** The date whose month stands at a token: `03 квітня 2018`, `квітень 2018`. */
function writtenDate(
	tokens: readonly string[],
	at: number,
	language: SearchLanguage,
): { numbers: string[]; hasDay: boolean } | null {
	const month = language.monthNumber(foldForSearch(tokens[at] ?? '', language));
	const [year] = month ? (yearPattern.exec(tokens[at + 1] ?? '') ?? []) : [];
	if (!month || !year) return null;
	const [, day] = dayPattern.exec(tokens[at - 1] ?? '') ?? [];
	return { numbers: [...(day ? [day.padStart(2, '0')] : []), month, year], hasDay: day !== undefined };
}
