import { crc32 } from 'node:zlib';
import { Refusal } from '../../../diagnostics/refusal.ts';
import { strictUtf8 } from '../text/strict-utf8.ts';
import { type ByteSource, sourceOfBytes } from './byte-source.ts';
import { type DirectoryEntry, openDirectory, readLocalHeader, ZipDamage } from './central-directory.ts';

/** One entry of a letter's ZIP file, its name still in bytes. Sizes are what the directory claims. */
export interface ZipEntry {
	readonly name: Uint8Array;
	/** Name by the Info-ZIP Unicode Path extra field, where it is the name of these bytes. */
	readonly unicodeName: string | null;
	/** Whether the directory says that the name is UTF-8. */
	readonly utf8: boolean;
	readonly encrypted: boolean;
	/** 0 stored, 8 deflated; others are not read here. */
	readonly method: number;
	readonly crc: number;
	readonly size: number;
	/** Where the entry begins (its local header) and where its packed bytes lie. */
	readonly headerAt: number;
	readonly dataStart: number;
	readonly dataEnd: number;
}

/** More files than any letter comes with; a directory of millions costs memory before a byte is unpacked. */
export const maximumEntries = 2_000;

/**
 * Reads the directory of a ZIP file that came with a letter: whoever packed it, and however badly.
 *
 * @throws Refusal `damaged-file` if there is no whole directory; `too-large` where it has more than
 * `maximumEntries` entries, or entries that share their bytes, as in a bomb that unpacks one stretch many times.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
	try {
		const entries = entriesOf(sourceOfBytes(bytes));
		refuseOverlaps(entries);
		return entries;
	} catch (error) {
		if (error instanceof ZipDamage) throw damaged();
		throw error;
	}
}

/** Whether the bytes begin as a ZIP file does; an empty one is only its directory's end. */
export function isZip(bytes: Uint8Array): boolean {
	const sign = [bytes[0], bytes[1], bytes[2], bytes[3]].join(' ');
	return sign === '80 75 3 4' || sign === '80 75 5 6';
}

function entriesOf(source: ByteSource): ZipEntry[] {
	const directory = openDirectory(source);
	if (directory.announced > maximumEntries) throw tooMany();
	const entries: ZipEntry[] = [];
	for (const entry of directory.entries()) {
		// The count at the end may lie: what stands there is counted too.
		if (entries.length === maximumEntries) throw tooMany();
		entries.push(zipEntry(source, entry));
	}
	if (entries.length < directory.announced) throw damaged();
	return entries;
}

function zipEntry(source: ByteSource, entry: DirectoryEntry): ZipEntry {
	const { name, flags, method, crc, size } = entry;
	const { dataStart } = readLocalHeader(source, entry.at);
	const dataEnd = dataStart + entry.packed;
	if (dataEnd > source.length) throw damaged();
	return {
		name,
		unicodeName: unicodeName(entry),
		utf8: (flags & 0x0800) !== 0,
		// Bit 0: encrypted; bit 6: strongly; bit 13: the directory too.
		encrypted: (flags & 0x2041) !== 0,
		method,
		crc,
		size,
		headerAt: entry.at,
		dataStart,
		dataEnd,
	};
}

/** The field names these bytes only while its checksum is theirs (APPNOTE 4.6.9). */
function unicodeName({ name, extra }: DirectoryEntry): string | null {
	const field = extra(0x7075);
	if (!field || field.length < 6 || field[0] !== 1 || field.readUInt32LE(1) !== crc32(name)) return null;
	return strictUtf8(field.subarray(5));
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
	const ordered = [...entries].sort((a, b) => a.headerAt - b.headerAt);
	for (const [index, entry] of ordered.entries()) {
		const next = ordered[index + 1];
		if (next && next.headerAt < entry.dataEnd) {
			throw new Refusal(
				'too-large',
				'Entries of the archive share the same bytes, as in an archive made to fill the disk. Unpack it elsewhere and ingest the letters.',
			);
		}
	}
}

function tooMany(): Refusal {
	return new Refusal(
		'too-large',
		`The archive holds more than ${maximumEntries} files. Unpack it and ingest the letters in parts.`,
	);
}

function damaged(): Refusal {
	return new Refusal(
		'damaged-file',
		'The archive is cut off or its directory is broken. Download or copy it again.',
	);
}
