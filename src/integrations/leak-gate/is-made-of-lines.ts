import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { dataColumns } from '../../site/data-columns.ts';
import type { Row } from '../../tables/field.ts';
import { csvNames, lettersCsv } from '../../tables/letters-csv.ts';
import { rowsIn } from '../../tables/rows-in.ts';
import { tableFile, tableForms } from '../../tables/table-file.ts';

/** By names of files what makes them of rows. */
const makers: ReadonlyMap<string, (rows: Iterable<Row>) => Buffer> = new Map([
	...tableForms.map(
		(form) => [`letters.${form}`, (rows: Iterable<Row>) => tableFile(form, dataColumns, rows)] as const,
	),
	...csvNames.map(
		(name) => [name, (rows: Iterable<Row>) => Buffer.from(lettersCsv(name, dataColumns, rows))] as const,
	),
]);

/**
 * Whether a file is the table of letters and holds what `letters.jsonl` beside it says, byte for byte: the gate reads those
 * lines, and the same rows make the same bytes. In some forms it cannot see into the table; CSV it need not read again.
 *
 * @param dir folder of the built site
 * @param file path from it
 */
export function isMadeOfLines(dir: string, file: string, bytes: Uint8Array): boolean {
	const { dir: folder, base } = posix.parse(file);
	const make = makers.get(base);
	const lines = join(dir, folder, 'letters.jsonl');
	if (folder !== 'data' || !make || !existsSync(lines)) return false;
	try {
		return make(rowsIn(readFileSync(lines))).equals(bytes);
	} catch {
		return false;
	}
}
