/** What the directory of a ZIP file says about an entry. */
export interface ZipRecord {
	readonly name: string;
	/** 0 stored, 8 deflated. */
	readonly method: 0 | 8;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	/** Where its local header begins. */
	readonly at: number;
}

/** Largest values of the fields that are not Zip64’s, which mean “look there” (APPNOTE 4.4.1.4). */
export const wideMark = 0xffff_ffff;
const many = 0xffff;
/** Bit 11: the name is UTF-8. */
const utf8 = 0x0800;
/** “Version made by”: Unix, so that the mode of the file counts. */
const unix = 3 << 8;
/** A plain file, rw-r--r--, as Unix systems keep it. */
const mode = 0o100644;

/**
 * The header that is before an entry’s bytes (APPNOTE 4.3.7).
 *
 * @param wide whether its sizes are in the Zip64 extra field; decided before they are known, for its length counts
 */
export function localHeader(record: ZipRecord, time: Uint8Array, wide: boolean): Buffer {
	const name = Buffer.from(record.name);
	const extra = wide ? zip64([record.size, record.packed]) : Buffer.alloc(0);
	const header = Buffer.alloc(30);
	header.writeUInt32LE(0x04034b50, 0);
	writeCommon(header, 4, record, time, wide);
	header.writeUInt32LE(wide ? wideMark : record.packed, 18);
	header.writeUInt32LE(wide ? wideMark : record.size, 22);
	header.writeUInt16LE(name.length, 26);
	header.writeUInt16LE(extra.length, 28);
	return Buffer.concat([header, name, extra]);
}

/**
 * The entry of the directory at the file’s end (APPNOTE 4.3.12).
 *
 * @param limit from which number on the Zip64 extra field tells it
 */
export function directoryEntry(record: ZipRecord, time: Uint8Array, limit = wideMark): Buffer {
	const name = Buffer.from(record.name);
	const values = [record.size, record.packed, record.at].filter((value) => value >= limit);
	const extra = values.length > 0 ? zip64(values) : Buffer.alloc(0);
	const header = Buffer.alloc(46);
	header.writeUInt32LE(0x02014b50, 0);
	header.writeUInt16LE(unix | versionOf(values.length > 0), 4);
	writeCommon(header, 6, record, time, values.length > 0);
	header.writeUInt32LE(narrow(record.packed, limit), 20);
	header.writeUInt32LE(narrow(record.size, limit), 24);
	header.writeUInt16LE(name.length, 28);
	header.writeUInt16LE(extra.length, 30);
	header.writeUInt32LE((mode << 16) >>> 0, 38);
	header.writeUInt32LE(narrow(record.at, limit), 42);
	return Buffer.concat([header, name, extra]);
}

/** What ends the file: Zip64’s records where a number is too large for the old one, then the old one (APPNOTE 4.3.14–16). */
export function endRecords(entries: number, start: number, length: number): Buffer {
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(Math.min(entries, many), 8);
	end.writeUInt16LE(Math.min(entries, many), 10);
	end.writeUInt32LE(Math.min(length, wideMark), 12);
	end.writeUInt32LE(Math.min(start, wideMark), 16);
	if (entries < many && start < wideMark && length < wideMark) return end;
	const wide = Buffer.alloc(56 + 20);
	wide.writeUInt32LE(0x06064b50, 0);
	wide.writeBigUInt64LE(44n, 4);
	wide.writeUInt16LE(unix | versionOf(true), 12);
	wide.writeUInt16LE(versionOf(true), 14);
	wide.writeBigUInt64LE(BigInt(entries), 24);
	wide.writeBigUInt64LE(BigInt(entries), 32);
	wide.writeBigUInt64LE(BigInt(length), 40);
	wide.writeBigUInt64LE(BigInt(start), 48);
	wide.writeUInt32LE(0x07064b50, 56);
	wide.writeBigUInt64LE(BigInt(start + length), 64);
	wide.writeUInt32LE(1, 72);
	return Buffer.concat([wide, end]);
}

/** Whether a file of this size may need Zip64 sizes once packed: what cannot be made smaller grows a little. */
export function mayBeWide(size: number, limit = wideMark): boolean {
	return size * 1.01 + 1024 >= limit;
}

/**
 * A date as ZIP files tell it, at midnight; the first day that they can tell where it is none or earlier.
 *
 * @param date `YYYY-MM-DD`
 * @example
 * dosTime('2018-04-03') // bytes 00 00 83 4c
 */
export function dosTime(date: string | null): Uint8Array {
	const [year = 0, month = 1, day = 1] = (date ?? '').split('-').map(Number);
	const isInRange = year >= 1980 && year < 2108;
	const bytes = Buffer.alloc(4);
	bytes.writeUInt16LE(isInRange ? ((year - 1980) << 9) | (month << 5) | day : (1 << 5) | 1, 2);
	return bytes;
}

/** Version, flags, method, time and checksum: the same in both headers. */
function writeCommon(
	header: Buffer,
	at: number,
	{ method, crc }: ZipRecord,
	time: Uint8Array,
	wide: boolean,
): void {
	header.writeUInt16LE(versionOf(wide), at);
	header.writeUInt16LE(utf8, at + 2);
	header.writeUInt16LE(method, at + 4);
	header.set(time, at + 6);
	header.writeUInt32LE(crc, at + 10);
}

/** Version needed to extract: 4.5 for Zip64, else 2.0. */
function versionOf(wide: boolean): number {
	return wide ? 45 : 20;
}

function narrow(value: number, limit: number): number {
	return value >= limit ? wideMark : value;
}

function zip64(values: readonly number[]): Buffer {
	const extra = Buffer.alloc(4 + 8 * values.length);
	extra.writeUInt16LE(1, 0);
	extra.writeUInt16LE(8 * values.length, 2);
	for (const [index, value] of values.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + 8 * index);
	return extra;
}
