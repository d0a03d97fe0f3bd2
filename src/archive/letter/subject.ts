/** A subject of a country’s controlled list (a concept of SKOS). */
export interface Subject {
	/** Permanent: it is in front matter, addresses and data. */
	readonly id: string;
	/** The next wider subject, null for one that has none; the narrower ones follow from it. */
	readonly broader: string | null;
	/** What it is called, by language of the interface. */
	readonly labels: Readonly<Record<string, string>>;
	/**
	 * Words by which letters show it: a word stands for all its forms, a beginning with an asterisk for whatever begins so,
	 * several with blanks for words in a row.
	 *
	 * @example ['школа', 'дошкільн*', 'заклад освіти']
	 */
	readonly words: readonly string[];
}
