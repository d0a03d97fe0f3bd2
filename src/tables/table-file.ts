import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Field, Row } from './field.ts';
import { openSqlite } from './open-sqlite.ts';
import { writeParquet } from './write-parquet.ts';

/** Forms of a table that programs open as they are. */
export const tableForms = ['sqlite', 'parquet'] as const;

export type TableForm = (typeof tableForms)[number];

const name = 'letters';
/** What letters are most asked for by. */
const indexes = `CREATE INDEX ${name}_date ON ${name} (date); CREATE INDEX ${name}_authority ON ${name} (authority, date);`;

/**
 * The table of letters as one file. The same rows in the same order give the same bytes, so that whoever has the rows can
 * tell whether a file holds them and nothing else.
 *
 * @throws Error where a row breaks what its columns say
 */
export function tableFile(form: TableForm, fields: readonly Field<never>[], rows: Iterable<Row>): Buffer {
	// Both writers want a file.
	const folder = mkdtempSync(join(tmpdir(), 'table-'));
	try {
		const place = join(folder, `${name}.${form}`);
		if (form === 'parquet') writeParquet(place, fields, rows);
		else writeSqlite(place, fields, rows);
		return readFileSync(place);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function writeSqlite(place: string, fields: readonly Field<never>[], rows: Iterable<Row>): void {
	const database = openSqlite(place, [{ name, fields }], indexes);
	try {
		for (const row of rows) database.add(name, row);
	} catch (error) {
		database.abandon();
		throw error;
	}
	database.finish();
}
