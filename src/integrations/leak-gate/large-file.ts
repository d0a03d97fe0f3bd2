import { isPlain } from './file-text.ts';

/** Bytes above which a list is judged part by part: what a worker holds of a file is several times that. */
const large = 4 * 1024 * 1024;
/** Examples: `finding-aid.xml`, `api/outcomes/given.json`, `SHA256SUMS`; but no page, no letter and no file of the search index. */
const list = /^(?!letters\/|pagefind\/).*(?:\.(?:xml|json|jsonl|csv|txt)|\/[^./]+|^[^./]+)$/;

/** A stretch of a large file. */
export interface FilePart {
	readonly bytes: Uint8Array;
	/** Lines before it. */
	readonly line: number;
}

const lineFeed = 10;
/** Where one record of a list ends and the next begins: `{"id":"a"},{"id":"b"}`. */
const betweenRecords = Buffer.from('},{');

/** Whether a file is a list that is long enough to be judged part by part, and is plain text. */
export function isLarge(file: string, bytes: Uint8Array): boolean {
	return bytes.length > large && list.test(file) && isPlain(file, bytes);
}

/** The parts of such a file (`partsOf`). */
export function largeParts(bytes: Uint8Array): Generator<FilePart> {
	return partsOf(bytes, large);
}

/**
 * Parts a large list, so that its reader need not hold all of it: at the end of a line, which the next part begins with again, for a
 * value may go on there; in a line as long, between records of JSON. What can be parted nowhere stays whole.
 *
 * @param most bytes of a part, from which it is ended where it can be
 * @example
 * [...partsOf(Buffer.from('a\nb\nc\n'), 3)].map(({ bytes }) => String(bytes)) // ['a\nb\n', 'b\nc\n']
 */
export function* partsOf(bytes: Uint8Array, most: number): Generator<FilePart> {
	const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	let line = 0;
	for (let start = 0; start < whole.length; ) {
		const end = endOf(whole, start, most);
		yield { bytes: whole.subarray(start, end), line };
		if (end >= whole.length) return;
		const next = lastLine(whole, start, end);
		for (let at = start; at < next; at += 1) if (whole[at] === lineFeed) line += 1;
		start = next;
	}
}

/** The first place behind `most` bytes where a part may end. */
function endOf(whole: Buffer, start: number, most: number): number {
	if (whole.length - start <= most) return whole.length;
	const line = whole.indexOf(lineFeed, start + most);
	const record = whole.indexOf(betweenRecords, start + most);
	const ends = [line === -1 ? whole.length : line + 1, record === -1 ? whole.length : record + 1];
	return Math.min(...ends);
}

/** Where the last line of a part begins, or its end where it ends within a line or is one line. */
function lastLine(whole: Buffer, start: number, end: number): number {
	if (whole[end - 1] !== lineFeed) return end;
	const begin = whole.lastIndexOf(lineFeed, end - 2) + 1;
	return begin > start ? begin : end;
}
