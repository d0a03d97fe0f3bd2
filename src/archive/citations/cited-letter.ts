/** What a citation of a letter is made from. */
export interface CitedLetter {
	readonly title: string;
	/** The body that signs, in the nominative. */
	readonly authority: string;
	/** The same in the genitive, where somebody has given it. */
	readonly authorityGenitive: string | null;
	/** English name, where somebody has given it. */
	readonly authorityEn: string | null;
	/** ISO date, null where the letter bears none. */
	readonly date: string | null;
	/** Verbatim. */
	readonly registrationIndex: string;
	/** Absolute, permanent. */
	readonly url: string;
	/** Name of the archive in English. */
	readonly archive: string;
}
