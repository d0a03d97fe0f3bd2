import { createHash } from 'node:crypto';
import { letterPath } from '#archive/address/page-path.ts';
import type { ColumnValue } from '#archive/letter/requisites/column.ts';
import { withOutcome } from '#archive/outcome/with-outcome.ts';
import { readTables } from '#store/document/numbered-text.ts';
import { readPublishedLetter } from '#store/letters/read-published-letter.ts';
import type { StoredLetter } from '#store/letters/stored-letter.ts';
import { dataPackage } from '../tables/data-package.ts';
import { csvNames, lettersCsv } from '../tables/letters-csv.ts';
import { tableFile, tableForms } from '../tables/table-file.ts';
import { dataZip } from '../tables/zip-of.ts';
import { archiveIndex } from './archive-index.ts';
import { type DataColumn, dataColumns } from './data-columns.ts';
import { describedData } from './described-data.ts';
import { ledgerIndex } from './ledger.ts';
import { archiveRecord } from './record.ts';
import { settings } from './settings.ts';

/** A file of the data page. */
export interface DataFile {
	/** In the folder data/ of the site. */
	readonly name: string;
	readonly bytes: Buffer;
	readonly sha256: string;
}

const megabyte = 1_000_000;

/**
 * The archive’s letters as tables, made once a build: a row each, its requisites, outcome and reply time, without its text,
 * which lies beside its page. CSV for programs, CSV that Excel opens as it is (byte order mark, semicolons), JSON Lines,
 * SQLite, Parquet; the tables of the letters themselves as JSON Lines; a data package (datapackage.org) that describes them, and the CSV of it as one ZIP. Those that are larger than the configuration allows are left out, and the page says so.
 */
export function openData(): Promise<readonly DataFile[]> {
	made ??= make();
	return made;
}

let made: Promise<readonly DataFile[]> | undefined;

async function make(): Promise<DataFile[]> {
	const [archive, record] = await Promise.all([archiveIndex(), archiveRecord()]);
	const tables: string[] = [];
	const rows = archive.letters.map(({ id, subjects }) => {
		const stored = readPublishedLetter(id);
		tables.push(...tableLines(stored));
		const letter = { ...withOutcome(stored), ...(subjects && { subjects }) };
		const source = {
			letter,
			reply: record.replyOf(id),
			url: settings.url + letterPath(id),
			authorityName: archive.authority(letter.authority).name,
		};
		return dataColumns.map((column: DataColumn): ColumnValue => column.read(source));
	});
	const named = rows.map((row) =>
		Object.fromEntries(dataColumns.map(({ name }, at) => [name, row[at] ?? null])),
	);
	const files = [
		...csvNames.map((name) => file(name, lettersCsv(name, dataColumns, named))),
		file('letters.jsonl', named.map((row) => `${JSON.stringify(row)}\n`).join('')),
		file('letters.sqlite', tableFile('sqlite', dataColumns, named)),
		file('letters.parquet', tableFile('parquet', dataColumns, named)),
		...(tables.length > 0 ? [file('tables.jsonl', tables.join(''))] : []),
	];
	const fits = ({ bytes }: DataFile) => bytes.length <= settings.data.largestFile * megabyte;
	// The leak gate vouches for a table by the lines that it is made of: without them it is not published either.
	const kept = files.filter(
		(one) => fits(one) && (!isTable(one) || files.some((other) => isLines(other) && fits(other))),
	);
	const described = [...kept, await packageOf(kept)];
	const zip = file('letters.zip', dataZip(described));
	return [...described, ...(fits(zip) ? [zip] : [])];
}

/** What the files hold, column by column, with their sizes and digests. */
async function packageOf(files: readonly DataFile[]): Promise<DataFile> {
	const { release } = await ledgerIndex();
	const digests = files.map(({ name, bytes, sha256 }) => [name, { bytes: bytes.length, sha256 }] as const);
	const origin = {
		name: `${new URL(settings.url).hostname}-letters-${release ? `r${release.number}` : 'unreleased'}`,
		config: settings,
		date: release?.date ?? null,
	};
	const tables = describedData(files.map(({ name }) => name));
	return file('datapackage.json', dataPackage(origin, tables, new Map(digests)));
}

/** The tables of a letter, a line each: where it stands, the file with the same cells, its rows with the head first. */
function tableLines({ letter, body }: StoredLetter): string[] {
	return readTables(body, letter.paragraphs).map(({ id, rows }) => {
		const csv = settings.url + letterPath(letter.id, `${id}.csv`);
		const url = `${settings.url}${letterPath(letter.id)}#${id}`;
		return `${JSON.stringify({ letter: letter.id, paragraph: id, url, csv, rows })}\n`;
	});
}

function isTable({ name }: DataFile): boolean {
	return tableForms.some((form) => name.endsWith(`.${form}`));
}

function isLines({ name }: DataFile): boolean {
	return name === 'letters.jsonl';
}

function file(name: string, content: string | Uint8Array): DataFile {
	const bytes =
		typeof content === 'string'
			? Buffer.from(content)
			: Buffer.from(content.buffer, content.byteOffset, content.length);
	return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
