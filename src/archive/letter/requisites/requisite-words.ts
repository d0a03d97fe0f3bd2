/** How requisites put values into words. */
export interface RequisiteWords {
	/** An ISO date in figures. */
	readonly date: (iso: string) => string;
	/** Name of a public body, by its id. */
	readonly authority: (id: string) => string;
	/** What a subject of the archive’s country is called, by its id; the id where the list has none such. */
	readonly subject: (id: string) => string;
	/** A word of `requisites` in src/i18n/, its `{placeholders}` filled in. */
	readonly say: (word: string, values?: Readonly<Record<string, string | number>>) => string;
}
