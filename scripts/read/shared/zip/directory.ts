import { crc32 } from 'node:zlib';
import { Refusal } from '../../../diagnostics/refusal.ts';
import { strictUtf8 } from '../text/strict-utf8.ts';

/** One entry of a ZIP file's central directory, its name still in bytes. Sizes are what the directory claims. */
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
 * Reads the central directory of a ZIP file (PKWARE APPNOTE 4.3), with Zip64 and with bytes before the first entry.
 *
 * @throws Refusal `damaged-file` where there is no whole directory; `too-large` where it has more than
 * `maximumEntries` entries, or entries that share their bytes, as in a bomb that unpacks one stretch many times.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const entries = entriesOf(bytes, view);
		refuseOverlaps(entries);
		return entries;
	} catch (error) {
		if (error instanceof RangeError) throw damaged();
		throw error;
	}
}

/** Whether the bytes begin as a ZIP file does; an empty one is only its directory's end. */
export function isZip(bytes: Uint8Array): boolean {
	const sign = [bytes[0], bytes[1], bytes[2], bytes[3]].join(' ');
	return sign === '80 75 3 4' || sign === '80 75 5 6';
}

function entriesOf(bytes: Uint8Array, view: DataView): ZipEntry[] {
	const directory = locateDirectory(view);
	if (directory.entries > maximumEntries) throw tooMany();
	const entries: ZipEntry[] = [];
	for (let at = directory.start; at < directory.end && view.getUint32(at, true) === signatures.entry; ) {
		// The count at the end may lie: what stands there is counted too.
		if (entries.length === maximumEntries) throw tooMany();
		const nameEnd = at + 46 + view.getUint16(at + 28, true);
		const extraEnd = nameEnd + view.getUint16(at + 30, true);
		if (extraEnd > directory.end) throw damaged();
		entries.push(entryAt(bytes, view, at, nameEnd, extraEnd, directory.shift));
		at = extraEnd + view.getUint16(at + 32, true);
	}
	if (entries.length < directory.entries) throw damaged();
	return entries;
}

function entryAt(
	bytes: Uint8Array,
	view: DataView,
	at: number,
	nameEnd: number,
	extraEnd: number,
	shift: number,
): ZipEntry {
	const flags = view.getUint16(at + 8, true);
	const name = bytes.subarray(at + 46, nameEnd);
	const extra = readExtra(view, bytes, nameEnd, extraEnd);
	const wide = extra.wide(
		view.getUint32(at + 24, true),
		view.getUint32(at + 20, true),
		view.getUint32(at + 42, true),
	);
	const headerAt = wide.offset + shift;
	if (view.getUint32(headerAt, true) !== signatures.header) throw damaged();
	const dataStart = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
	const dataEnd = dataStart + wide.packed;
	if (dataEnd > bytes.length) throw damaged();
	return {
		name,
		unicodeName: extra.unicodeName(name),
		utf8: (flags & 0x0800) !== 0,
		// Bit 0: encrypted; bit 6: strongly; bit 13: the directory too.
		encrypted: (flags & 0x2041) !== 0,
		method: view.getUint16(at + 10, true),
		crc: view.getUint32(at + 16, true),
		size: wide.size,
		headerAt,
		dataStart,
		dataEnd,
	};
}

/** Finds the directory from the file's end, where it may be followed by a comment of up to 65,535 bytes. */
function locateDirectory(view: DataView): { start: number; end: number; entries: number; shift: number } {
	const last = view.byteLength - 22;
	for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
		if (view.getUint32(at, true) !== signatures.end) continue;
		const wide = at >= 20 && view.getUint32(at - 20, true) === signatures.wideLocator;
		const found = wide
			? wideDirectory(view, at - 20)
			: {
					end: at,
					entries: view.getUint16(at + 10, true),
					size: view.getUint32(at + 12, true),
					offset: view.getUint32(at + 16, true),
				};
		const start = found.end - found.size;
		// Bytes before the archive (a self-extractor) move every offset by as much.
		const shift = start - found.offset;
		if (start >= 0 && shift >= 0) return { start, end: found.end, entries: found.entries, shift };
	}
	throw damaged();
}

function wideDirectory(view: DataView, locatorAt: number) {
	// The end record stands straight before its locator, whatever the offset says when bytes precede the archive.
	let at = bigAt(view, locatorAt + 8);
	if (at + 56 > locatorAt || view.getUint32(at, true) !== signatures.wideEnd) at = locatorAt - 56;
	if (view.getUint32(at, true) !== signatures.wideEnd) throw damaged();
	return {
		end: at,
		entries: bigAt(view, at + 32),
		size: bigAt(view, at + 40),
		offset: bigAt(view, at + 48),
	};
}

function readExtra(view: DataView, bytes: Uint8Array, start: number, end: number) {
	const fields = new Map<number, { at: number; end: number }>();
	for (let at = start; at + 4 <= end; ) {
		const fieldEnd = at + 4 + view.getUint16(at + 2, true);
		if (fieldEnd > end) break;
		fields.set(view.getUint16(at, true), { at: at + 4, end: fieldEnd });
		at = fieldEnd;
	}
	return {
		/** Sizes and offset that do not fit 32 bits stand in the Zip64 field, in this order, only those that do not. */
		wide(size: number, packed: number, offset: number) {
			const field = fields.get(0x0001);
			let at = field?.at ?? 0;
			const next = (value: number) => {
				if (value !== 0xffffffff || !field || at + 8 > field.end) return value;
				at += 8;
				return bigAt(view, at - 8);
			};
			return { size: next(size), packed: next(packed), offset: next(offset) };
		},
		unicodeName(name: Uint8Array): string | null {
			const field = fields.get(0x7075);
			if (!field || field.end - field.at < 6 || view.getUint8(field.at) !== 1) return null;
			// The field names these bytes only while its checksum is theirs (APPNOTE 4.6.9).
			if (view.getUint32(field.at + 1, true) !== crc32(name)) return null;
			return strictUtf8(bytes.subarray(field.at + 5, field.end));
		},
	};
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

function bigAt(view: DataView, at: number): number {
	const value = view.getBigUint64(at, true);
	if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged();
	return Number(value);
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

const signatures = {
	header: 0x04034b50,
	entry: 0x02014b50,
	end: 0x06054b50,
	wideEnd: 0x06064b50,
	wideLocator: 0x07064b50,
};
