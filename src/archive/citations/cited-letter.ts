import type { LetterKind } from '../letter/kind.ts';

/** What a citation of a letter is made from. */
export interface CitedLetter {
	/** The letter's permanent id. */
	readonly id: string;
	readonly title: string;
	/** The body that signs, in the nominative. */
	readonly authority: string;
	/** The same in the genitive, where somebody has given it. */
	readonly authorityGenitive: string | null;
	/** English name, where somebody has given it. */
	readonly authorityEn: string | null;
	/** ISO date, null if the letter has none. */
	readonly date: string | null;
	/** The registration index, verbatim; null if the letter has none. */
	readonly number: string | null;
	/** Absent for a letter. */
	readonly kind?: LetterKind;
	/** What the document is called in its own language, with a capital. */
	readonly genre: string;
	/** BCP 47 tag of the letter's text. */
	readonly language: string;
	/** Absolute, permanent: always the latest version. */
	readonly url: string;
	/** Number of the version that is cited, from 1; null while the ledger knows of none. */
	readonly version: number | null;
	/** Absolute address whose words never change (`…/v2.html`); equals `url` while `version` is null. */
	readonly pinnedUrl: string;
	/** Name of the archive in the letter's language. */
	readonly archive: string;
	readonly archiveEn: string;
}
