import type { DescribedTable } from '../tables/data-package.ts';
import type { Field, FieldType } from '../tables/field.ts';
import { dataColumns } from './data-columns.ts';

/** The columns of the tables that letters hold, with what they mean. */
const tableColumns = [
	column('letter', 'string', 'Лист', 'Permanent id of the letter.'),
	column('paragraph', 'string', 'Абзац', 'Permanent id of the table within the letter’s text.'),
	column('url', 'string', 'Адреса', 'Address of the table on the letter’s page.'),
	column('csv', 'string', 'CSV', 'Address of the same cells as CSV.'),
	column('rows', 'array', 'Рядки', 'Rows of the table as lists of cells, its head first.'),
];

/**
 * The tables of the data page, as `datapackage.json` describes them.
 *
 * @param names of the files that there are
 */
export function describedData(names: readonly string[]): DescribedTable[] {
	const tables: DescribedTable[] = [
		{
			name: 'letters',
			title: 'Листи',
			description: 'Letters of public bodies, a row each.',
			fields: dataColumns,
			files: ['letters.csv', 'letters.jsonl', 'letters.parquet', 'letters.sqlite'],
		},
		{
			name: 'tables',
			title: 'Таблиці листів',
			description: 'Tables that letters hold, one a line.',
			fields: tableColumns,
			files: ['tables.jsonl'],
		},
	];
	return tables.map((table) => ({ ...table, files: table.files.filter((file) => names.includes(file)) }));
}

function column(name: string, type: FieldType, title: string, description: string): Field<never> {
	return { name, type, title, required: true, description, read: () => null };
}
