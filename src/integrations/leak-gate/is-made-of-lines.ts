import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { dataColumns } from '../../site/data-columns.ts';
import type { Row } from '../../tables/field.ts';
import { tableFile, tableForms } from '../../tables/table-file.ts';

/**
 * Whether a file is the table of letters, in a form that the gate cannot see into, and holds what `letters.jsonl` beside it
 * says, byte for byte: the gate reads those lines, and the same rows make the same bytes.
 *
 * @param dir folder of the built site
 * @param file path from it
 */
export function isMadeOfLines(dir: string, file: string, bytes: Uint8Array): boolean {
	const { dir: folder, name, ext } = posix.parse(file);
	const form = tableForms.find((one) => ext === `.${one}`);
	const lines = join(dir, folder, `${name}.jsonl`);
	if (folder !== 'data' || !form || !existsSync(lines)) return false;
	try {
		return tableFile(form, dataColumns, rowsOf(readFileSync(lines, 'utf8'))).equals(bytes);
	} catch {
		return false;
	}
}

function* rowsOf(text: string): Generator<Row> {
	for (const line of text.split('\n')) if (line !== '') yield JSON.parse(line) as Row;
}
