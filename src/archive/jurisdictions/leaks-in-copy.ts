import { type LetterWords, letterAsSource } from '../letter/letter-as-source.ts';
import { markdownAsSource } from '../letter/markdown-as-source.ts';
import type { MarkKind } from '../letter/redaction.ts';
import type { Letter } from '../letter/schema.ts';
import type { PublicContacts } from './jurisdiction.ts';
import { type Masking, type SpansLeft, spansLeft } from './spans-left.ts';
import { wordsAtMasks } from './words-at-masks.ts';

/** Signs of a word that may tell somebody: initials and numbers of items are shorter. */
const telling = 3;
const word = /[\p{L}\p{N}’'-]+/gu;
const unsaidSigns = /[^\p{L}\p{N}]+/gu;

/** What a letter's file says, and what the copy of its source beside it says. */
export interface LetterWithCopy {
	readonly letter: LetterWords & Pick<Letter, 'keep'>;
	readonly body: string;
	/** The letter's whole file: its index and dates are said too. */
	readonly file: string;
	/** The copy's text. */
	readonly copy: string;
	/** What is personal in it, where that is known already (`spansLeft`, with what is opened in the letter). */
	readonly left?: SpansLeft;
}

/**
 * Kinds of personal data that the copy of a letter's source tells and its Markdown does not: words of the copy alone in
 * which ingest's finders see somebody, be it in doubt, and words that are in the copy where the Markdown has a mark.
 *
 * @returns empty too where the copy says nothing that the Markdown does not
 */
export function leaksInCopy(
	{ letter, body, file, copy, left }: LetterWithCopy,
	jurisdiction: Masking,
	contacts: PublicContacts,
): MarkKind[] {
	const said = signsOf(file);
	const isUnsaid = (one: string) => one.length >= telling && !said.includes(one);
	const tells = (text: string) => (text.match(word) ?? []).map(signsOf).some(isUnsaid);
	if (!tells(copy)) return [];
	const { text, spans } = left ?? spansLeft(copy, letter.keep ?? [], jurisdiction, contacts);
	const found = spans.filter(({ start, end }) => tells(text.slice(start, end))).map(({ kind }) => kind);
	const masked = letterAsSource(letter, markdownAsSource(body)).text;
	const bared = wordsAtMasks(masked, copy, jurisdiction.marks).filter(({ words }) => tells(words));
	return [...new Set([...found, ...bared.map(({ kind }) => kind)])];
}

/** Letters and figures alone, in lower case: a line's end, a hyphen or a typewriter's apostrophe makes no other word. */
function signsOf(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(unsaidSigns, '');
}
