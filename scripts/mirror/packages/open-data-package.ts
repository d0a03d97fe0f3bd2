import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter } from '#archive/letter/schema.ts';
import { csvLine } from '#archive/text/csv-line.ts';
import { readAuthority } from '#store/authorities/read-authorities.ts';
import { type DescribedTable, dataPackage } from '../../../src/tables/data-package.ts';
import { type Field, type Row, rowOf } from '../../../src/tables/field.ts';
import { openSqlite } from '../../../src/tables/open-sqlite.ts';
import { writeParquet } from '../../../src/tables/write-parquet.ts';
import { type AuthoritySource, authorityFields } from '../data/authority-fields.ts';
import { letterFields } from '../data/letter-fields.ts';
import { lettersOf, readLetters } from '../data/mirrored-letter.ts';
import type { Mirror } from '../mirror.ts';
import { digestSite } from '../site/digest-site.ts';
import type { Package } from './package.ts';

const tables: readonly DescribedTable[] = [
	{
		name: 'letters',
		title: 'Листи',
		description: 'Letters of public bodies, a row each.',
		fields: letterFields,
		refers: { authority: 'authorities' },
		files: ['letters.csv', 'letters.jsonl', 'letters.parquet', 'archive.sqlite'],
	},
	{
		name: 'authorities',
		title: 'Органи',
		description: 'Public bodies whose letters the archive has, a row each.',
		fields: authorityFields,
		files: ['authorities.csv', 'archive.sqlite'],
	},
];

/**
 * Words are found whatever their case; diacritics count, for й is not и and ї is not і. An apostrophe parts a word
 * in two, so that a phrase finds it however it is written.
 */
const indexes = `
CREATE INDEX letters_date ON letters (date);
CREATE INDEX letters_authority ON letters (authority, date);
CREATE VIRTUAL TABLE letters_fts USING fts5 (
	title, authority_name, registration_index, markdown,
	content = 'letters', tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO letters_fts (letters_fts) VALUES ('rebuild');
INSERT INTO letters_fts (letters_fts) VALUES ('optimize');
`;

/** All letters as JSON Lines, CSV, Parquet and SQLite with full-text search, described by `datapackage.json`. */
export const openDataPackage: Package = {
	id: 'data',
	place: (name) => `${name}-data`,
	steps: (mirror) => lettersOf(mirror).length,
	make: async (mirror, target, step) => {
		mkdirSync(target);
		writeTables(mirror, target, step);
		const files = [...new Set(tables.flatMap((table) => table.files))];
		const described = dataPackage(
			{ ...mirror, date: mirror.edition.date },
			tables,
			await digestSite(target, files),
		);
		writeFileSync(join(target, 'datapackage.json'), described);
	},
};

/** Reads each letter once and writes it everywhere: Parquet’s writer asks for the rows, the others take them on the way. */
function writeTables(mirror: Mirror, target: string, step: () => void): void {
	const place = (name: string) => join(target, name);
	const database = openSqlite(place('archive.sqlite'), tables, indexes);
	const csv = openSync(place('letters.csv'), 'w');
	const jsonl = openSync(place('letters.jsonl'), 'w');
	const byBody = new Map<string, Pick<Letter, 'redactions'>[]>();
	const rows = function* (): Generator<Row> {
		for (const source of readLetters(mirror)) {
			const row = rowOf(letterFields, source);
			writeSync(csv, csvLine(Object.values(row)));
			writeSync(jsonl, `${JSON.stringify(row)}\n`);
			database.add('letters', row);
			const { authority, redactions } = source.letter;
			const ofBody = byBody.get(authority) ?? [];
			ofBody.push({ redactions });
			byBody.set(authority, ofBody);
			step();
			yield row;
		}
	};
	try {
		writeSync(csv, heading(letterFields));
		writeParquet(place('letters.parquet'), letterFields, rows());
		writeFileSync(place('authorities.csv'), heading(authorityFields));
		for (const [id, letters] of [...byBody].sort(([a], [b]) => (a < b ? -1 : 1))) {
			const source: AuthoritySource = { id, letters, authority: readAuthority(mirror.content, id) };
			const row = rowOf(authorityFields, source);
			writeFileSync(place('authorities.csv'), csvLine(Object.values(row)), { flag: 'a' });
			database.add('authorities', row);
		}
		database.finish();
	} catch (error) {
		database.abandon();
		throw error;
	} finally {
		closeSync(csv);
		closeSync(jsonl);
	}
}

function heading(fields: readonly Field<never>[]): string {
	return csvLine(fields.map(({ name }) => name));
}
