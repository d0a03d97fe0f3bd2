import type { Span } from '../letter/span.ts';
import type { RepairRule } from './repair-rule.ts';

/** What reading sources must know about a country's letters. */
export interface ReadingRules {
	/** How much a text looks like the country's language (or at least like text): above 0 it does, the higher the more. */
	readonly likeness: (text: string) => number;
	/** Whether a letter's words are of a language in which its persons can be recognised; else it is refused. */
	readonly isReadable: (text: string) => boolean;
	readonly charsets: Charsets;
	readonly recognition: RecognitionRules;
	readonly layout: LayoutForms;
}

/** Charsets that the country's files are in where they do not say it, by iconv-lite's names, the likeliest first. */
export interface Charsets {
	/** Of text files; UTF-8 is tried before. */
	readonly files: readonly string[];
	/** Of mail. */
	readonly mail: readonly string[];
	/** Of names in ZIP files. */
	readonly names: readonly string[];
}

/** A stretch of one of several lines: the line by its place among them, UTF-16 offsets in it, `end` exclusive. */
export interface LineStretch {
	readonly line: number;
	readonly start: number;
	readonly end: number;
	/** Whether it is one word, which an engine may have read in pieces: an index. */
	readonly isOneWord?: boolean;
}

/** What a picture of a stamp says of a letter. */
export interface StampSaid {
	/** Lines of the letter, each made of stretches of the picture's lines. None if the picture is no stamp. */
	readonly lines: readonly (readonly LineStretch[])[];
	/** Whether the letter's date and index are among them. */
	readonly isRegistration: boolean;
}

/** What recognition of pictures needs. */
export interface RecognitionRules {
	/** Tesseract's names of the languages that letters hold, the main one first; their data comes from npm. */
	readonly languages: readonly [string, ...string[]];
	/** A language that the machine's own tesseract may have besides, and whether a text read without it is in it; or null. */
	readonly further: { readonly language: string; readonly isIn: (text: string) => boolean } | null;
	/**
	 * Tesseract's name of a language in nearly the same letters, whose data from npm was trained apart: it bears out the
	 * letters of indexes; and capitals that it lacks.
	 */
	readonly neighbour?: { readonly language: string; readonly lacks: RegExp };
	/** Misreadings that the context proves, the surest first. */
	readonly repairs: readonly RepairRule[];
	/** Where a letter says its own date and registration index; engines look at these twice. */
	readonly identityOf: (text: string) => readonly Span[];
	/** What the lines of a picture say of the letter if it is a stamp: e-signature, registration. */
	readonly stampInPicture: (lines: readonly string[]) => StampSaid;
	/** The same of a place of a scanned page, read by itself: the letter’s own date and index; nothing where absent. */
	readonly stampInScan?: (lines: readonly string[], isInHead: boolean) => StampSaid;
	/** What is counted after a figure that is read as a stroke: «| прим.» */
	readonly counted: RegExp;
	/** An index with letters of another alphabet written in those of the country's that they look like; others stay. */
	readonly inOwnLetters: (index: string) => string;
	/** An index whose signs that look like a letter and like a figure are what those beside them are: «3ПІ» is «ЗПІ». */
	readonly withLikeSigns?: (index: string) => string;
	/** An index whose letters that look like figures are written as these, to compare readings. */
	readonly inFigures?: (index: string) => string;
	/** Words that indexes have by custom: all of a run of letters. Their letters bear one another out. */
	readonly wordsOfIndexes?: RegExp;
	/** The letter of indexes that is as round as a nought, and wider. */
	readonly likeNought?: string;
	/** What engines make of «№» where it touches the number: all of such a stretch. */
	readonly ofNumberSign: RegExp;
	/** An index whose first letter may be what an engine makes of «№» that touches it, where no sign stands before it. */
	readonly mayBeginWithSign?: RegExp;
	/** Tells a letter that is as high small as capital, so that its height does not say which it is. */
	readonly tallWhenSmall?: RegExp;
	/** What an index says if a figure in it is a letter that looks like it, where either may stand; null for others. */
	readonly letterOrFigure?: (index: string) => string | null;
	/** Letters of indexes that no engine tells from two signs: «П» from «11», «Ю» from «10». */
	readonly takenForSigns: readonly { readonly signs: RegExp; readonly letter: string }[];
	/** A capital that is two legs under a bar, and what engines read it as, from where a pattern is set to look (`y`), the longest first. */
	readonly arch?: { readonly letter: string; readonly readAs: readonly RegExp[] };
	/** A letter of the script that the country’s letters are written in. */
	readonly script: RegExp;
	/** Figures and capitals that indexes are made of: of these it is looked whether a font draws what its file says. */
	readonly signsOfIndexes: string;
}

/** Kinds of lines in the e-signature stamps of document systems. */
export type StampLineKind =
	| 'system'
	| 'document'
	| 'certificate'
	| 'signer'
	| 'validity'
	| 'signature'
	| 'time';

/** Words by which the parts of a page are told apart; each is tried on a line. */
export interface LayoutForms {
	/** The form for the letter that is answered: the right half of the registration row. */
	readonly replyForm: RegExp;
	/** A date alone: the left half of a registration row whose number is at the right margin. */
	readonly dateAlone: RegExp;
	/** A number alone, with its label: the left half of a registration row whose date is in its right half. */
	readonly numberAlone: RegExp;
	/** The sign of a number that follows. */
	readonly numberSign: RegExp;
	/** A greeting, with which the text begins. */
	readonly salutation: RegExp;
	/** The beginning of a heading. */
	readonly heading: RegExp;
	/** A line of contacts below a name. */
	readonly contactLine: RegExp;
	/** A line of contacts in a letterhead, which may be as wide as the text. */
	readonly contacts: RegExp;
	/** The beginning of a post, of which signatures are made. */
	readonly post: RegExp;
	/** The title of an appendix. */
	readonly appendixTitle: RegExp;
	/** The name of a file that holds an appendix. */
	readonly appendixName: RegExp;
	/** The end of a line whose number is on the next one. */
	readonly cutNumber: RegExp;
	/** A page's number with the words around it; one of the first two groups is the number. */
	readonly pageNumber: RegExp;
	/** What is left of such a line without its numbers. */
	readonly pageWords: RegExp;
	/** Lines of e-signature stamps, in the order in which they are tried. */
	readonly stampLines: readonly (readonly [StampLineKind, RegExp])[];
}
