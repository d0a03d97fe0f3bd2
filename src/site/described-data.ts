import type { DescribedTable } from '../tables/data-package.ts';
import type { Field, FieldType } from '../tables/field.ts';
import { dataColumns } from './data-columns.ts';

/** The columns of the tables in letters, with their meanings. */
const tableColumns = [
	column('letter', 'string', 'Letter', 'Permanent id of the letter.'),
	column('paragraph', 'string', 'Paragraph', 'Permanent id of the table within the letter’s text.'),
	column('url', 'string', 'Address', 'Address of the table on the letter’s page.'),
	column('csv', 'string', 'CSV', 'Address of the same cells as CSV.'),
	column('rows', 'array', 'Rows', 'Rows of the table as lists of cells, its head first.'),
];

/**
 * The tables of the data page, as `datapackage.json` describes them.
 *
 * @param names of the existing files
 */
export function describedData(names: readonly string[]): DescribedTable[] {
	const tables: DescribedTable[] = [
		{
			name: 'letters',
			title: 'Letters',
			description: 'Letters of public bodies, a row each.',
			fields: dataColumns,
			files: ['letters.csv', 'letters.jsonl', 'letters.parquet', 'letters.sqlite'],
		},
		{
			name: 'tables',
			title: 'Tables of letters',
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
