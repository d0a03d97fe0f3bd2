import { csvLine } from '#archive/text/csv-line.ts';
import type { Field, Row } from './field.ts';

/** It makes Excel read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/** The files of the table of letters as CSV: one for programs, and one that Excel opens correctly. */
export const csvNames = ['letters.csv', 'letters-excel.csv'] as const;

export type CsvName = (typeof csvNames)[number];

/**
 * The table of letters as CSV, with a header line. The same rows in the same order give the same bytes.
 *
 * @example
 * lettersCsv('letters.csv', dataColumns, rows) // 'id,url,title,…'
 */
export function lettersCsv(name: CsvName, fields: readonly Field<never>[], rows: Iterable<Row>): string {
	return [...csvLines(name, fields, rows)].join('');
}

/** The same line by line. */
export function* csvLines(
	name: CsvName,
	fields: readonly Field<never>[],
	rows: Iterable<Row>,
): Generator<string> {
	const isExcel = name === 'letters-excel.csv';
	const separator = isExcel ? ';' : ',';
	const names = fields.map((field) => field.name);
	yield (isExcel ? byteOrderMark : '') + csvLine(names, separator);
	for (const row of rows) {
		const values = names.map((one) => row[one] ?? null);
		yield csvLine(values, separator);
	}
}
