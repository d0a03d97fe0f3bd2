import { createHash } from 'node:crypto';
import { letterPath } from '#archive/address/page-path.ts';
import type { ColumnValue } from '#archive/letter/requisites/column.ts';
import { withOutcome } from '#archive/outcome/with-outcome.ts';
import { csvLine } from '#archive/text/csv-line.ts';
import { readPublishedLetter } from '#store/letters/read-published-letter.ts';
import { archiveIndex } from './archive-index.ts';
import { type DataColumn, dataColumns } from './data-columns.ts';
import { archiveRecord } from './record.ts';
import { settings } from './settings.ts';

/** A file of the data page. */
export interface DataFile {
	/** In the folder data/ of the site. */
	readonly name: string;
	readonly bytes: Buffer;
	readonly sha256: string;
}

const byteOrderMark = '\uFEFF';

/**
 * The archive’s letters as tables, made once a build: a row each, its requisites, outcome and reply time, without its text,
 * which lies beside its page. CSV for programs, CSV that Excel opens as it is (byte order mark, semicolons), JSON Lines.
 */
export function openData(): Promise<readonly DataFile[]> {
	made ??= make();
	return made;
}

let made: Promise<readonly DataFile[]> | undefined;

async function make(): Promise<DataFile[]> {
	const [archive, record] = await Promise.all([archiveIndex(), archiveRecord()]);
	const head = dataColumns.map(({ name }) => name);
	const rows = archive.letters.map(({ id, subjects }) => {
		const letter = { ...withOutcome(readPublishedLetter(id)), ...(subjects && { subjects }) };
		const source = {
			letter,
			reply: record.replyOf(id),
			url: settings.url + letterPath(id),
			authorityName: archive.authority(letter.authority).name,
		};
		return dataColumns.map((column: DataColumn): ColumnValue => column.read(source));
	});
	const csv = (separator: ',' | ';') => [head, ...rows].map((row) => csvLine(row, separator)).join('');
	const lines = rows.map((row) =>
		JSON.stringify(Object.fromEntries(row.map((value, at) => [head[at], value]))),
	);
	return [
		file('letters.csv', csv(',')),
		file('letters-excel.csv', byteOrderMark + csv(';')),
		file('letters.jsonl', lines.map((line) => `${line}\n`).join('')),
	];
}

function file(name: string, text: string): DataFile {
	const bytes = Buffer.from(text);
	return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
