import { csvLine } from '#archive/text/csv-line.ts';

/** It makes Excel read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/** A letter’s table as CSV that Excel opens correctly: byte order mark, semicolons, no cell that runs as a formula. */
export function tableCsv(rows: readonly (readonly string[])[]): string {
	return byteOrderMark + rows.map((row) => csvLine(row, ';')).join('');
}
