import { DatabaseSync } from 'node:sqlite';
import { cellOf, type Field, type FieldType, type Row } from './field.ts';

const types: Readonly<Record<FieldType, string>> = {
	string: 'TEXT',
	date: 'TEXT',
	integer: 'INTEGER',
	number: 'REAL',
	boolean: 'INTEGER',
	array: 'TEXT',
	object: 'TEXT',
};

/** A table with its columns; the first is its key. */
export interface TableShape {
	readonly name: string;
	readonly fields: readonly Field<never>[];
}

/** Writes tables into an SQLite file. */
export interface SqliteWriter {
	readonly add: (table: string, row: Row) => void;
	/** Creates the indexes and closes the file. */
	readonly finish: () => void;
	readonly abandon: () => void;
}

/**
 * Opens a new SQLite file with these tables. The same rows in the same order give the same bytes.
 *
 * @param indexes SQL run once all rows are in
 */
export function openSqlite(path: string, tables: readonly TableShape[], indexes: string): SqliteWriter {
	const database = new DatabaseSync(path);
	// The file is moved into place once it is complete, so it needs no journal.
	database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
	const inserts = new Map(
		tables.map(({ name, fields }) => {
			database.exec(`CREATE TABLE ${name} (${fields.map(columnOf).join(', ')}) STRICT`);
			const places = fields.map(() => '?').join(', ');
			return [name, database.prepare(`INSERT INTO ${name} VALUES (${places})`)];
		}),
	);
	return {
		add: (table, row) => {
			inserts.get(table)?.run(...Object.values(row).map(bound));
		},
		finish: () => {
			database.exec(indexes);
			database.exec('COMMIT');
			database.close();
		},
		abandon: () => database.close(),
	};
}

function columnOf({ name, type, required, values }: Field<never>, at: number): string {
	const rules = [
		at === 0 ? ' PRIMARY KEY' : '',
		required ? ' NOT NULL' : '',
		values ? ` CHECK (${name} IN (${values.map((value) => `'${value}'`).join(', ')}))` : '',
	];
	return `${name} ${types[type]}${rules.join('')}`;
}

function bound(value: Row[string]): string | number | null {
	const cell = cellOf(value);
	return typeof cell === 'boolean' ? Number(cell) : cell;
}
