import type { ColumnValue } from '../letter/requisites/column.ts';

/** Signs for which a cell is quoted (RFC 4180), and those at which spreadsheets of some languages part cells. */
const special = /[",;\t\r\n]/;
/**
 * What a spreadsheet takes for a formula at a cell’s beginning (OWASP, CSV injection), full-width signs too, and the mark
 * that is put before it: examples `=SUM(A1)`, `@x`, `＝1`, `'=1`.
 */
const formula = /^['=+\-@\t\r\n＝＋－＠]/u;

/**
 * A line of CSV (RFC 4180). A missing value is an empty cell; no value is an empty text, so that the two are told apart.
 * A text that a spreadsheet would run as a formula, or that begins with an apostrophe, gets an apostrophe before it: whoever
 * reads the file with a program drops one apostrophe at a cell’s beginning and has the text as it was. Numbers stay.
 *
 * @param separator a semicolon where a spreadsheet of a language with decimal commas is to open it
 * @example
 * csvLine(['25/К', null, true, ['а, б'], '=1+1']) // '25/К,,true,"[""а, б""]",\'=1+1\r\n'
 */
export function csvLine(values: readonly ColumnValue[], separator: ',' | ';' = ','): string {
	return `${values.map(cell).join(separator)}\r\n`;
}

function cell(value: ColumnValue): string {
	const written = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
	const text = typeof value === 'string' && formula.test(written) ? `'${written}` : written;
	return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
