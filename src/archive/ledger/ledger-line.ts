import type { LedgerRecord, Release } from './record.ts';

/** A function that gives the SHA-256 of a text’s UTF-8 bytes, in hexadecimal. Node and a browser have different ones. */
export type HashText = (text: string) => string;

/** A line to be written: chained to the one before it only when it is. */
export type Unchained<T> = T extends unknown ? Omit<T, 'previous'> : never;

/** What a person looks for first is first. */
const keys = [
	'event',
	'letter',
	'version',
	'number',
	'release',
	'date',
	'type',
	'category',
	'reason',
	'from',
	'letters',
	'versions',
	'files',
	'text',
	'copy',
	'paragraphs',
	'root',
	'heads',
	'previous',
];

/**
 * Writes new lines of a ledger’s file, each with the hash of the line before it. Keys are in one order, whatever order
 * the records have them in, so that the same events are the same bytes.
 *
 * @param last hash of the file’s last line, null if there is none yet
 * @returns the lines, each with its line end
 * @example
 * chainedLines([{ number: 1, … }], null, sha256) // '{"number":1,…,"previous":null}\n'
 */
export function chainedLines(
	records: readonly Unchained<LedgerRecord | Release>[],
	last: string | null,
	hash: HashText,
): string {
	let previous = last;
	return records
		.map((record) => {
			const line = JSON.stringify(inOrder({ ...record, previous }));
			previous = hash(line);
			return `${line}\n`;
		})
		.join('');
}

function inOrder(record: object): object {
	const values = new Map(Object.entries(record));
	return Object.fromEntries(keys.flatMap((key) => (values.has(key) ? [[key, values.get(key)]] : [])));
}
