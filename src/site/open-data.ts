import { createHash } from 'node:crypto';
import { letterPath } from '#archive/address/page-path.ts';
import { readTables } from '#store/document/numbered-text.ts';
import { type KeptBytes, keptBytes } from '#store/files/kept-bytes.ts';
import { openOnePiece } from '#store/files/one-piece.ts';
import { readPublishedLetter } from '#store/letters/read-published-letter.ts';
import type { StoredLetter } from '#store/letters/stored-letter.ts';
import { dataPackage } from '../tables/data-package.ts';
import { type Row, rowOf } from '../tables/field.ts';
import { csvLines, csvNames } from '../tables/letters-csv.ts';
import { rowsIn } from '../tables/rows-in.ts';
import { tableFile, tableForms } from '../tables/table-file.ts';
import { dataZip, zippedNames } from '../tables/zip-of.ts';
import { archiveIndex } from './archive-index.ts';
import { dataColumns } from './data-columns.ts';
import { describedData } from './described-data.ts';
import { ledgerIndex } from './ledger.ts';
import { madeOnce } from './made-once.ts';
import { publishedLetter } from './published-letter.ts';
import { archiveRecord } from './record.ts';
import { settings } from './settings.ts';

/** A file of the data page. Its content waits on disk: pages need to know only how much it is. */
export interface DataFile extends KeptBytes {
	/** In the folder data/ of the site. */
	readonly name: string;
	/** Bytes. */
	readonly size: number;
	readonly sha256: string;
}

/** Bytes that a file may have. */
const largest = settings.data.largestFile * 1_000_000;

/**
 * The archive’s letters as tables, made once (`madeOnce`): a row each, its requisites, outcome and reply time, without its text,
 * which lies beside its page. CSV for programs, CSV that Excel opens as it is (byte order mark, semicolons), JSON Lines,
 * SQLite, Parquet; the tables of the letters themselves as JSON Lines; a data package (datapackage.org) that describes them, and the CSV of it as one ZIP. Those that are larger than the configuration allows are left out, and the page says so.
 */
export const openData: () => Promise<readonly DataFile[]> = madeOnce(make);

async function make(): Promise<DataFile[]> {
	const letters = await letterRows();
	const tables: string[] = [];
	const within = openOnePiece(largest);
	const all = within(linesOf(letters((stored) => tables.push(...tableLines(stored)))), true);
	const lines = all && Buffer.from(all);
	// Row by row for each file anew: the bytes of all lines are held, and not their ten times larger objects.
	const rows = lines ? () => rowsIn(lines) : () => letters();
	const files = [
		...csvNames.flatMap((name) => file(name, within(csvLines(name, dataColumns, rows())))),
		...file('letters.jsonl', lines),
		// The leak gate vouches for a table by the lines that it is made of: without them it is not published either.
		...(lines ? tableForms : []).flatMap((form) =>
			file(`letters.${form}`, fitting(tableFile(form, dataColumns, rows()))),
		),
		...file('tables.jsonl', tables.length > 0 ? within(tables) : null),
	];
	const described = [...files, ...(await packageOf(files))];
	// Of the description alone, where no table fits, a ZIP would be empty.
	const isZipped = files.some(({ name }) => zippedNames.includes(name));
	return [...described, ...file('letters.zip', isZipped ? fitting(zipOfSome(described)) : null)];
}

function zipOfSome(files: readonly DataFile[]): Uint8Array {
	const some = files.filter(({ name }) => zippedNames.includes(name));
	return dataZip(some.map(({ name, read }) => ({ name, bytes: read() })));
}

/** Reads the letters, a row each, as often as they are asked for. */
async function letterRows(): Promise<(see?: (stored: StoredLetter) => void) => Generator<Row>> {
	const [archive, record] = await Promise.all([archiveIndex(), archiveRecord()]);
	return function* (see = () => undefined) {
		for (const { id, outcome, subjects } of archive.letters) {
			const stored = readPublishedLetter(id);
			see(stored);
			// As lists show it: what an answer did is not read from its text again.
			const letter = { ...publishedLetter(stored).letter, outcome };
			yield rowOf(dataColumns, {
				letter: { ...letter, ...(subjects && { subjects }) },
				reply: record.replyOf(id),
				url: settings.url + letterPath(id),
				authorityName: archive.authority(letter.authority).name,
			});
		}
	};
}

function* linesOf(rows: Iterable<Row>): Generator<string> {
	for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

function fitting(bytes: Uint8Array): Uint8Array | null {
	return bytes.length <= largest ? bytes : null;
}

/** What the files hold, column by column, with their sizes and digests. */
async function packageOf(files: readonly DataFile[]): Promise<DataFile[]> {
	const { release } = await ledgerIndex();
	const digests = files.map(({ name, size, sha256 }) => [name, { bytes: size, sha256 }] as const);
	const origin = {
		name: `${new URL(settings.url).hostname}-letters-${release ? `r${release.number}` : 'unreleased'}`,
		config: settings,
		date: release?.date ?? null,
	};
	const tables = describedData(files.map(({ name }) => name));
	return file('datapackage.json', Buffer.from(dataPackage(origin, tables, new Map(digests))));
}

/** The tables of a letter, a line each: where it stands, the file with the same cells, its rows with the head first. */
function tableLines({ letter, body }: StoredLetter): string[] {
	return readTables(body, letter.paragraphs).map(({ id, rows }) => {
		const csv = settings.url + letterPath(letter.id, `${id}.csv`);
		const url = `${settings.url}${letterPath(letter.id)}#${id}`;
		return `${JSON.stringify({ letter: letter.id, paragraph: id, url, csv, rows })}\n`;
	});
}

/** None where it is too large to be published. */
function file(name: string, content: Uint8Array | null): DataFile[] {
	if (content === null) return [];
	const sha256 = createHash('sha256').update(content).digest('hex');
	return [{ name, size: content.length, sha256, ...keptBytes(content) }];
}
