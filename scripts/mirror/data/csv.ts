import { cellOf, type Row } from './field.ts';

/** Signs for which a cell is quoted (RFC 4180). */
const SPECIAL = /[",\r\n]/;

/**
 * A line of CSV (RFC 4180). A missing value is an empty cell; no value is an empty text, so that the two are told apart.
 *
 * @example
 * csvLine(['25/К', null, true, ['а, б']]) // '25/К,,true,"[""а, б""]"\r\n'
 */
export function csvLine(values: readonly Row[string][]): string {
	return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: Row[string]): string {
	const text = String(cellOf(value) ?? '');
	return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
