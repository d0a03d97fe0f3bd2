import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { extname } from 'node:path';
import { crc32 } from 'node:zlib';
import { Deflate, deflateSync } from 'fflate';
import { chunkBytes, readChunks } from '../../verify/read-chunks.ts';
import {
	directoryEntry,
	dosTime,
	endRecords,
	localHeader,
	mayBeWide,
	wideMark,
	type ZipRecord,
} from './records.ts';

/** Endings of files that are packed already. */
const packed = /^\.(?:webp|png|jpe?g|woff2|zip|zim|epub|docx|xlsx|odt|asice|gz|parquet|pf_\w+|pagefind)$/i;

/** Writes a ZIP file entry by entry. */
export interface ZipWriter {
	/**
	 * Adds a file of the disk, read as a stream.
	 *
	 * @returns its SHA-256
	 */
	readonly addFile: (name: string, file: string) => string;
	readonly addBytes: (name: string, bytes: string | Uint8Array, store?: boolean) => void;
	/** Writes the directory; without it the file is no ZIP. */
	readonly close: () => void;
	/** Closes the file as it is. */
	readonly abandon: () => void;
}

/**
 * Opens a ZIP file for writing. The same entries in the same order give the same bytes on every machine: the packer is
 * JavaScript, for zlib’s output differs between its versions and processors; the time of all entries is that date.
 * Zip64 where a size, a place or the number of entries needs it. Memory does not grow with the files’ sizes.
 *
 * @param date `YYYY-MM-DD`, or null
 * @param limit sizes and places from which Zip64 tells them
 */
export function openZipWriter(path: string, date: string | null, limit = wideMark): ZipWriter {
	const file = openSync(path, 'wx');
	const time = dosTime(date);
	const records: ZipRecord[] = [];
	let end = 0;
	const append = (bytes: Uint8Array): void => {
		writeAll(file, bytes, end);
		end += bytes.length;
	};
	const add = (name: string, size: number, store: boolean, chunks: Iterable<Uint8Array>): void => {
		const at = end;
		const wide = mayBeWide(size, limit);
		const start: ZipRecord = { name, method: store ? 0 : 8, crc: 0, packed: 0, size: 0, at };
		append(localHeader(start, time, wide));
		const data = end;
		const record = { ...start, ...pack(chunks, store, append), packed: end - data };
		// The header is written again, now that what it tells is known.
		writeAll(file, localHeader(record, time, wide), at);
		records.push(record);
	};
	return {
		addFile: (name, from) => {
			const hash = createHash('sha256');
			add(name, statSync(from).size, packed.test(extname(name)), hashed(readChunks(from), hash));
			return hash.digest('hex');
		},
		addBytes: (name, given, store = false) => {
			const bytes = typeof given === 'string' ? Buffer.from(given) : given;
			add(name, bytes.length, store, piecesOf(bytes));
		},
		close: () => {
			const start = end;
			for (const record of records) append(directoryEntry(record, time, limit));
			append(endRecords(records.length, start, end - start));
			closeSync(file);
		},
		abandon: () => closeSync(file),
	};
}

/** Packs chunks one by one and counts them. A single one is packed in one go, which needs less memory for each file. */
function pack(
	chunks: Iterable<Uint8Array>,
	store: boolean,
	write: (bytes: Uint8Array) => void,
): { crc: number; size: number } {
	let crc = 0;
	let size = 0;
	let deflate: Deflate | null = null;
	// Where the packer’s input is cut shows in its output: chunks are of one length everywhere.
	for (const chunk of chunks) {
		crc = crc32(chunk, crc);
		const only = size === 0 && chunk.length < chunkBytes;
		size += chunk.length;
		if (store) write(chunk);
		else if (only) write(deflateSync(chunk, { level: 6 }));
		else {
			deflate ??= new Deflate({ level: 6 }, write);
			deflate.push(chunk);
		}
	}
	if (size === 0 && !store) write(deflateSync(new Uint8Array(0)));
	deflate?.push(new Uint8Array(0), true);
	return { crc, size };
}

/** Each chunk is counted by the hash on its way. */
function* hashed(chunks: Iterable<Uint8Array>, hash: Hash): Generator<Uint8Array> {
	for (const chunk of chunks) {
		hash.update(chunk);
		yield chunk;
	}
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
}

function writeAll(file: number, bytes: Uint8Array, at: number): void {
	let written = 0;
	while (written < bytes.length) {
		written += writeSync(file, bytes, written, bytes.length - written, at + written);
	}
}
