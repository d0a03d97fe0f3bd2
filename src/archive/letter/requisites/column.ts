/** Types of Frictionless Table Schema that the data use. Lists and objects are JSON in the cells of CSV, Parquet and SQLite. */
export type ColumnType = 'string' | 'date' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

/** A value of a row; null if the letter does not have it. */
export type ColumnValue =
	| string
	| number
	| boolean
	| readonly unknown[]
	| Readonly<Record<string, unknown>>
	| null;

/** A column of the open data, with what it means. */
export interface Column<Fields> {
	readonly name: string;
	readonly type: ColumnType;
	/** Short, in Ukrainian. */
	readonly title: string;
	/** One sentence, in English. */
	readonly description: string;
	/** Whether every row has it. */
	readonly required?: true;
	/** All values that it can have. */
	readonly values?: readonly string[];
	read(fields: Fields, about: ColumnAbout): ColumnValue;
}

/** What a row says about a letter besides what is in its front matter. */
export interface ColumnAbout {
	/** Name of the body that signs, null if the content has no file of it. */
	readonly authorityName: string | null;
}
