import { remembered } from '../text/remembered.ts';
import { foldForSearch } from './fold-for-search.ts';
import type { Lexicon } from './lexicon.ts';
import { numberGroup, phoneDigits } from './number-groups.ts';
import { otherNameKeys } from './other-name-keys.ts';
import { numberKeys, tokenKeys, tokenParts } from './token-keys.ts';
import { wordKey } from './word-key.ts';

/** Keys of words that are forms of several (дні: день and дно) beyond the one a query would use, by the folded word. */
export type OtherKeys = Pick<ReadonlyMap<string, readonly string[]>, 'get'>;

/** What a token tells by itself, whatever is beside it. */
interface Token {
	/** In the letters of the language, where it was typed in others that look alike. */
	readonly mended: string;
	readonly keys: readonly string[];
	/** The number of the month that it names. */
	readonly month: string | null;
}

/** Stands where a token has no word, for its place counts. */
const nothing = '.';
/** Parts keys of one token; Pagefind indexes each part of what punctuation joins. */
const keyBreak = '/';

/** Example: `2018`, `2018р.,` */
const yearPattern = /^\d{4}(?!\d)/;
/** Example: `03`, `«03»`, `3` */
const dayPattern = /^\D?(\d{1,2})\D?$/;
const spaces = /\s+/u;

/** Writes texts as keys (see `keyText`), and remembers what it has made of each word. */
export function keyWriter(lexicon: Lexicon, others: OtherKeys): (text: string) => string {
	const read = remembered((token) => readToken(token, lexicon, others));
	return (text) => {
		const words = text.split(spaces).filter(Boolean);
		const tokens = words.map(read);
		const keys = tokens.map((token) => token.keys);
		keyNumbers(words, tokens, keys, lexicon);
		const names = otherNameKeys(
			tokens.map(({ mended }) => mended),
			lexicon,
		);
		return keys
			.map((each, at) => [...new Set([...each, ...(names.get(at) ?? [])])].join(keyBreak) || nothing)
			.join(' ');
	};
}

function readToken(token: string, lexicon: Lexicon, others: OtherKeys): Token {
	const { language } = lexicon;
	const mended = language.mend(token) ?? token;
	const phone = phoneDigits(token, language.phones);
	const keys = [
		...tokenKeys(mended, lexicon),
		...otherKeys(mended, lexicon, others),
		...(phone ? numberKeys([phone]) : []),
	];
	return { mended, keys, month: language.monthNumber(foldForSearch(token, language)) ?? null };
}

/** Gives tokens that are one number, or one date, their keys as such. */
function keyNumbers(
	words: readonly string[],
	tokens: readonly Token[],
	keys: (readonly string[])[],
	{ language }: Lexicon,
): void {
	for (let at = 0; at < words.length; at += 1) {
		const group = numberGroup(words, at, language.phones);
		const date = group ? null : writtenDate(words, at, tokens[at]?.month ?? null);
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
}

/** Keys that a word's other readings give; of a compound, those of its last part, which alone changes. */
function otherKeys(token: string, lexicon: Lexicon, others: OtherKeys): readonly string[] {
	const parts = tokenParts(token, lexicon.language);
	const last = others.get(parts.at(-1) ?? '') ?? [];
	if (parts.length === 1 || last.length === 0) return last;
	const before = parts.slice(0, -1).map((part) => wordKey(part, lexicon));
	return last.flatMap((key) => [[...before, key].join(''), key]);
}

/** The date whose month is at a token: `03 квітня 2018`, `квітень 2018`. */
function writtenDate(
	words: readonly string[],
	at: number,
	month: string | null,
): { numbers: string[]; hasDay: boolean } | null {
	const [year] = month ? (yearPattern.exec(words[at + 1] ?? '') ?? []) : [];
	if (!month || !year) return null;
	const [, day] = dayPattern.exec(words[at - 1] ?? '') ?? [];
	return { numbers: [...(day ? [day.padStart(2, '0')] : []), month, year], hasDay: day !== undefined };
}
