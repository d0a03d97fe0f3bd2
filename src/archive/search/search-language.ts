import type { Abbreviation } from './abbreviation.ts';
import type { PhoneForms } from './number-groups.ts';

/**
 * What the search must know about the language of an archive's letters and of its country, in the index and in a query alike.
 * Pure and small: every search page loads it.
 */
export interface SearchLanguage {
	/** BCP 47 tag. */
	readonly tag: string;
	/**
	 * The tag under which Pagefind indexes its words, which are stemmed already: the language's own where Pagefind has no
	 * grammar of it, else `und`.
	 */
	readonly indexedAs: string;
	/**
	 * Letters that are read as others, once capitals and marks are off, e.g. ґ as г. `KEY_END` is one of them where the
	 * language has that letter.
	 */
	readonly letters: Readonly<Record<string, string>>;
	/** The stem of a word: a light cut of its ending, in the languages that letters are written in. Folded, letters only. */
	readonly stem: (word: string) => string;
	/** Whether a word, folded, says nothing of what is looked for. */
	readonly isStopWord: (word: string) => boolean;
	/** Two digits of a month from its name in any form, folded: `04`. */
	readonly monthNumber: (word: string) => string | undefined;
	readonly dates: DateForms;
	readonly phones: PhoneForms;
	/** A token with letters of another alphabet that only look like the language's own put right; null if it has none. */
	readonly mend: (token: string) => string | null;
	/** Letters of another alphabet, folded, that look like the language's own in the capitals of a code: Latin `p` as `р`. */
	readonly codeLetters: Readonly<Record<string, string>>;
	readonly abbreviations: readonly Abbreviation[];
	/**
	 * A folded word with what misspellings confuse made alike; two words with the same are likely one, misspelt. As the
	 * identity it leaves only slips of the fingers to be found.
	 */
	readonly likeSpelling: (word: string) => string;
	/** What the reader may have meant by a query that finds nothing, the likeliest first. */
	readonly suggest: (query: string) => readonly string[];
}

/** How tokens of a written date look, each from its beginning to its end; the first group is the number. */
export interface DateForms {
	/** Examples: `3`, `03`. */
	readonly day: RegExp;
	/** Examples: `2018`, `2018-го`. */
	readonly year: RegExp;
	/** What may follow the year: `року`, `р.` */
	readonly yearWord: RegExp;
}
