import { fileWriter, parquetWrite, parquetWriteRows, type SchemaElement } from 'hyparquet-writer';
import { cellOf, type Field, type FieldType, type Row } from './field.ts';

/** How many rows are held in memory and written together. */
const group = 2000;

const elements: Readonly<Record<FieldType, Omit<SchemaElement, 'name'>>> = {
	string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
	date: { type: 'INT32', converted_type: 'DATE' },
	integer: { type: 'INT64' },
	number: { type: 'DOUBLE' },
	boolean: { type: 'BOOLEAN' },
	array: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
	object: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
};

/** Writes rows into a Parquet file, group by group as they come. */
export function writeParquet(path: string, fields: readonly Field<never>[], rows: Iterable<Row>): void {
	const schema: SchemaElement[] = [
		{ name: 'letters', num_children: fields.length },
		...fields.map(({ name, type, required }) => ({
			name,
			...elements[type],
			repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
		})),
	];
	const options = { writer: fileWriter(path), schema, createdBy: 'Vidpovid' };
	let written = false;
	const typed = function* () {
		for (const row of rows) {
			written = true;
			yield Object.fromEntries(fields.map(({ name, type }) => [name, parquetValue(row[name] ?? null, type)]));
		}
	};
	parquetWriteRows({
		...options,
		rows: typed(),
		columns: fields.map(({ name }) => ({ name })),
		rowGroupSize: group,
	});
	// Without any rows nothing would be written, not even the column names.
	if (!written) parquetWrite({ ...options, columnData: fields.map(({ name }) => ({ name, data: [] })) });
}

function parquetValue(value: Row[string], type: FieldType): unknown {
	if (value === null) return null;
	if (type === 'date') return new Date(`${String(value)}T00:00:00Z`);
	if (type === 'integer') return BigInt(Number(value));
	return cellOf(value);
}
