import type { Column, ColumnType, ColumnValue } from '#archive/letter/requisites/column.ts';

/** Types of a table's columns. */
export type FieldType = ColumnType;

/** A value of a row. */
export type Value = ColumnValue;

/** A column of a table, with what it means. */
export interface Field<Source> extends Omit<Column<Source>, 'read'> {
	readonly read: (source: Source) => Value;
}

/** A row by the names of its fields. */
export type Row = Readonly<Record<string, Value>>;

/** Reads the fields of one source, in their order. */
export function rowOf<Source>(fields: readonly Field<Source>[], source: Source): Row {
	return Object.fromEntries(fields.map(({ name, read }) => [name, read(source)]));
}

/** A value as untyped text: lists and objects as JSON. */
export function cellOf(value: Value): string | number | boolean | null {
	return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
