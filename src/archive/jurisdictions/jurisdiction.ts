import type { LetterAnatomy } from '../letter/anatomy.ts';
import type { ActRules } from '../letter/cited-act.ts';
import type { LetterKind } from '../letter/kind.ts';
import type { ProposeOutcome } from '../letter/outcome.ts';
import type { PersonalSpan, RedactionKind, RedactionMarks } from '../letter/redaction.ts';
import type { RegionTile } from '../letter/region-tile.ts';
import type { Span } from '../letter/span.ts';
import type { Subject } from '../letter/subject.ts';
import type { ReadTold } from '../letter/told-by-text.ts';
import type { RefusalRules } from '../outcome/refusal-rules.ts';
import type { ReplyRules } from '../reply-time/reply-rules.ts';
import type { SearchDictionary } from '../search/dictionary.ts';
import type { SearchLanguage } from '../search/search-language.ts';
import type { ReadingRules } from './reading-rules.ts';

/** What is public by its nature and so neither masked nor called a leak: contacts that bodies print on their letterheads. */
export interface PublicContacts {
	/** Lower case. */
	readonly emails: ReadonlySet<string>;
	/** National significant digits only, e.g. `412481185`. */
	readonly phones: ReadonlySet<string>;
	/** Domains whose every address is an office's, e.g. `gov.ua` (subdomains included). */
	readonly emailDomains: readonly string[];
	/** What bodies print of themselves, as they write it: lines of letterheads and contacts. */
	readonly printed?: ReadonlySet<string>;
}

/** What a letter's page writes before its requisites, as the country's letters do. */
export interface SheetLabels {
	/** Before a registration index. */
	readonly number: string;
	/** Before the index, and where there is none in place of the index, of the letter that is answered. */
	readonly inReplyToIndex: string;
	readonly inReplyTo: string;
	/** Before the date of the letter that is answered. */
	readonly ofDate: string;
	readonly attachment: string;
	readonly attachments: string;
	/** Of the marks that no requisite holds those that tell a reader something, beside the lines of its letterhead. */
	readonly readableMarks: (marks: readonly string[], letterhead: readonly string[]) => readonly string[];
	/** Whether an attachment as the letter writes it has the label already. */
	readonly bearsAttachmentLabel: (attachment: string) => boolean;
}

/** What an archive's pages say about a country's law, in one language of the interface. */
export interface CountryNotes {
	/** Why letters of public bodies are there to be archived; a sentence of the about page. */
	readonly duty: string;
	/** Whether official letters are objects of copyright; a sentence. */
	readonly copyright: string;
	/** The law that says so, or null. */
	readonly copyrightLaw: string | null;
}

/** A country's way to write official letters and to protect persons in them. One folder a country. */
export interface Jurisdiction {
	/** ISO 3166-1 alpha-2, lower case. */
	readonly id: string;
	/** BCP 47 tag of its letters. */
	readonly language: string;
	/** ISO 639-2/B code of the same, for catalogues. */
	readonly languageCode: string;
	/**
	 * Finds the requisites of a letter. Never throws on odd text: what it does not find is null or empty.
	 *
	 * @param isCalledAppendix whether its file's name says that it is an appendix
	 */
	dissect(text: string, isCalledAppendix?: boolean): LetterAnatomy;
	/** Whether whoever signs a letter is no public body: a person, an advocate, a company. The letter is a request then. */
	isPrivateSender(text: string, anatomy: LetterAnatomy): boolean;
	/** The ISO date that a stretch of text writes in any of the country's ways, or null. */
	readDate(text: string): string | null;
	/**
	 * Personal data in a letter, by context and by form; spans may overlap. The build asks again of letters that are masked,
	 * and takes no mark for a name.
	 */
	findPersonalData(text: string, anatomy: LetterAnatomy, contacts: PublicContacts): PersonalSpan[];
	/** Whether the finders may take anything in words without requisites for a name; where it is false, they certainly do not. */
	mayName?(text: string, contacts: PublicContacts): boolean;
	/** Personal data that must not stand in any published file, by form alone: what the leak gate asks. */
	findLeaks(text: string, contacts: PublicContacts): RedactionKind[];
	/**
	 * Every place where a text says some words, over the same fold as what finds personal data: what a person masks or opens
	 * by hand is found with it.
	 */
	findWords(text: string, words: string): Span[];
	/** Digits of a phone number without country code and trunk prefix, to compare it; null if it is not a phone number. */
	phoneDigits(text: string): string | null;
	/** Slug of a registration index or a name: lower-case ASCII letters, digits and hyphens. */
	slugOf(text: string): string;
	/**
	 * The words of an address as a text would have them («sprava_pro_lavky»: «Справа Про Лавки»), each with a capital, so that
	 * a name among them is found by `findPersonalData`.
	 */
	wordsOfAddress(slug: string): string;
	/** A title: the heading, else what «щодо …», «про …» in the opening says; null if neither is found. */
	titleOf(letter: { heading: string | null; text: string }): { title: string; derived: boolean } | null;
	/**
	 * What a document that is no letter is called, by its kind and its own words; null for a letter and where it says nothing.
	 *
	 * @param document.opening its first texts: titles, paragraphs
	 */
	titleOfDocument(document: {
		kind: LetterKind;
		letterhead: readonly string[];
		heading: string | null;
		opening: readonly string[];
	}): string | null;
	/** What a letter is called where it does not say what it is about: by number, body and date (YYYY-MM-DD). */
	plainTitle(letter: {
		kind: LetterKind;
		registrationIndex: string | null;
		authority: string;
		date: string | null;
	}): string;
	/** Name of a body as a sentence would write it, from its letterhead lines (higher body first). */
	authorityName(lines: readonly string[]): string;
	/** The genitive of a body's name by rules of declension, for a person to confirm; null if they would guess. */
	nameGenitive?(name: string): string | null;
	/** ISO 3166-2 code of the region that a body's name or address says, or null. */
	regionOf(text: string): string | null;
	/** What a region is called in a language of the interface, by its ISO 3166-2 code; the code where it has no name. */
	regionName(code: string, language: string): string;
	/** Where its regions are on a map of tiles, by their codes; empty if nobody has drawn one. */
	readonly regionTiles: Readonly<Record<string, RegionTile>>;
	/** What stands for the registration index of a letter that has none, as the country's offices write it. */
	readonly noIndex: string;
	/** Whether an index only says that there is none, in any of the country's spellings. */
	isNoIndex(index: string): boolean;
	/** What a letter is called, in the letters' language and with a capital: citations and meta tags say it. */
	readonly letterWord: string;
	/** The same of documents of other kinds. */
	kindWord(kind: Exclude<LetterKind, 'letter'>): string;
	readonly sheetLabels: SheetLabels;
	/** By language; a language without notes says nothing of the country's law. */
	readonly notes: Readonly<Record<string, CountryNotes>>;
	/** How long its bodies have to answer a request for information; null if no law says. */
	readonly replyRules: ReplyRules | null;
	/** What an answer does with its request, by how its officials say it; null if nobody has described that. */
	readonly proposeOutcome: ProposeOutcome | null;
	/** What its law says of refusals, and what can be done against one; null if nobody has described that. */
	readonly refusal: RefusalRules | null;
	/** What a letter’s own words tell about the record; null if nobody has described that. */
	readonly readTold: ReadTold;
	/** What acts that its letters name are called, and where they stand; null if nobody has described that. */
	readonly acts: ActRules | null;
	/** What its letters are about: the controlled list, wider subjects before narrower ones; empty if nobody has made one. */
	readonly subjects: readonly Subject[];
	/** Reading its letters' sources. */
	readonly reading: ReadingRules;
	/** Searching in its letters; search/index.ts of its folder exports the same as `searchLanguage`, for browsers. */
	readonly search: SearchLanguage;
	/** What joins the forms of words in the index; null if there is none, and stems do alone. */
	readonly dictionary: SearchDictionary | null;
	/** A beginning of a word of its language, with an asterisk, that the search page shows as an example. */
	readonly searchExample: string;
	/** Tells a word that names a thing by its ending («водопостачання»): the home page gives such as examples. */
	readonly abstractNoun?: RegExp;
	/** Tells a word that letters on any subject have («інформації», «запиту»): no such is an example. */
	readonly commonWord?: RegExp;
	/** Tells a paragraph that sends the requester to a site for the answer. */
	readonly tellsWhere?: RegExp;
	/** What letters’ pages say of its law and calendar, and the same in English; values stand in braces. */
	readonly wordsInEnglish?: Readonly<Record<string, string>>;
	/** The marks that stand for what was masked, in the letters' language. */
	readonly marks: RedactionMarks;
	/** A name of nobody that its finders know for one: it stands for whoever is masked where a masked text is searched again. */
	readonly standIn: string;
	/** Parts of such a name, each by itself: a row of surnames, a table with a column for given names are told by their like. */
	readonly partStandIns?: readonly string[];
	/** Tells an ordinary word (small letters) that is no name: with one a sentence may begin before whoever is masked. */
	readonly isOrdinaryWord?: (lower: string) => boolean;
}
