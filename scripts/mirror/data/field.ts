/** Types of Frictionless Table Schema that the data use. Lists and objects are JSON in the cells of CSV, Parquet and SQLite. */
export type FieldType = 'string' | 'date' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

/** A value of a row; null where the letter does not have it. */
export type Value = string | number | boolean | readonly unknown[] | Readonly<Record<string, unknown>> | null;

/** A column of a table, with what it means. */
export interface Field<Source> {
	readonly name: string;
	readonly type: FieldType;
	/** Short, in Ukrainian. */
	readonly title: string;
	/** One sentence, in English. */
	readonly description: string;
	/** Whether every row has it. */
	readonly required?: true;
	readonly values?: readonly string[];
	readonly read: (source: Source) => Value;
}

/** A row by the names of its fields. */
export type Row = Readonly<Record<string, Value>>;

/** Reads the fields of one source, in their order. */
export function rowOf<Source>(fields: readonly Field<Source>[], source: Source): Row {
	return Object.fromEntries(fields.map(({ name, read }) => [name, read(source)]));
}

/** A value as text without types tells it: lists and objects as JSON. */
export function cellOf(value: Value): string | number | boolean | null {
	return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
