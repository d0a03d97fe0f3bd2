import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Field, Row } from './field.ts';
import { openSqlite } from './open-sqlite.ts';
import { writeParquet } from './write-parquet.ts';

/** Formats of a table that programs can open directly. */
export const tableForms = ['sqlite', 'parquet'] as const;

export type TableForm = (typeof tableForms)[number];

const name = 'letters';
/** The columns by which letters are queried most often. */
const indexes = `CREATE INDEX ${name}_date ON ${name} (date); CREATE INDEX ${name}_authority ON ${name} (authority, date);`;

/**
 * The table of letters as one file. The same rows in the same order give the same bytes, so that whoever has the rows can
 * tell whether a file contains them and nothing else.
 *
 * @throws Error if a row does not fit its columns
 */
export function tableFile(form: TableForm, fields: readonly Field<never>[], rows: Iterable<Row>): Buffer {
	// Both writers need a file on disk.
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
