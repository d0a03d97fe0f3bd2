import { constants, crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { ZipEntry } from './directory.ts';

/** The largest single file inside an archive, unpacked. */
export const maximumEntryBytes = 100 * 1024 * 1024;
/** All files of an archive together, unpacked. */
export const maximumArchiveBytes = 500 * 1024 * 1024;
/** How many times its packed size a file may be once it is past `suspiciousBytes`: letters and scans stay far below. */
export const maximumRatio = 400;
export const suspiciousBytes = 16 * 1024 * 1024;

const stored = 0;
const deflated = 8;

/**
 * Unpacks an entry, counting what comes out and not what the headers claim.
 *
 * @param left bytes that the archive may still unpack to.
 * @returns null if the entry is packed in a way that is not read here, is broken, or its checksum is not the stated.
 * @throws Refusal `too-large`.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, left: number): Uint8Array | null {
	const packed = bytes.subarray(entry.dataStart, entry.dataEnd);
	const limit = Math.max(1, Math.min(left, maximumEntryBytes, ratioLimit(packed.length)));
	if (entry.method !== stored && entry.method !== deflated) return null;
	if (entry.method === stored && packed.length > limit) throw tooLarge();
	const unpacked = entry.method === stored ? packed : inflate(packed, limit);
	return unpacked && crc32(unpacked) === entry.crc ? unpacked : null;
}

function inflate(packed: Uint8Array, limit: number): Uint8Array | null {
	try {
		return inflateRawSync(packed, { maxOutputLength: limit, finishFlush: constants.Z_FINISH });
	} catch (error) {
		if (
			error instanceof RangeError ||
			(error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
		) {
			throw tooLarge();
		}
		return null;
	}
}

function ratioLimit(packed: number): number {
	return Math.max(suspiciousBytes, packed * maximumRatio);
}

function tooLarge(): Refusal {
	const megabytes = (bytes: number) => bytes / 1024 / 1024;
	return new Refusal(
		'too-large',
		`The archive unpacks to more than a letter and its attachments take (limits: ${megabytes(maximumEntryBytes)} MB a file, ${megabytes(maximumArchiveBytes)} MB in all, ${maximumRatio} times the packed size). Unpack it elsewhere and ingest the letters.`,
	);
}
