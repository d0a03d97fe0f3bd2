import { readSync } from 'node:fs';

/** An entry of a ZIP file’s directory. */
export interface PackedFile {
	readonly name: string;
	/** 0 stored, 8 deflated. */
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	/** Where its local header begins. */
	readonly at: number;
}

/** Most that may stand after the directory: a comment of the greatest length, and Zip64’s records. */
const TAIL = 0xffff + 22 + 76;
const WIDE = 0xffff_ffff;

/**
 * Reads the directory of a ZIP file (APPNOTE 4.3), with Zip64, without reading what it holds.
 *
 * @param file descriptor
 * @param length of the file, in bytes
 * @throws Error where there is no whole directory.
 */
export function readZipDirectory(file: number, length: number): PackedFile[] {
	const { start, size, count } = locate(file, length);
	if (start + size > length) throw damaged('its directory lies outside it');
	const directory = readAt(file, start, size);
	const entries: PackedFile[] = [];
	let at = 0;
	while (at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50) {
		const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field));
		const nameEnd = at + 46 + (name ?? 0);
		const extraEnd = nameEnd + (extra ?? 0);
		if (extraEnd > directory.length) throw damaged('its directory is cut off');
		entries.push(entryAt(directory, at, nameEnd, extraEnd));
		at = extraEnd + (comment ?? 0);
	}
	if (at !== directory.length || entries.length !== count) {
		throw damaged(`its directory has ${entries.length} entries where ${count} are announced`);
	}
	return entries;
}

/** Reads bytes of a file, as many as there are. */
export function readAt(file: number, at: number, length: number): Buffer {
	const bytes = Buffer.alloc(length);
	let read = 0;
	while (read < length) {
		const got = readSync(file, bytes, read, length - read, at + read);
		if (got === 0) break;
		read += got;
	}
	return bytes.subarray(0, read);
}

/** What is said of a ZIP file that cannot be read. */
export function damaged(why: string): Error {
	return new Error(`This is no whole ZIP file: ${why}. Fetch it again.`);
}

function locate(file: number, length: number): { start: number; size: number; count: number } {
	const from = Math.max(0, length - TAIL);
	const tail = readAt(file, from, length - from);
	const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
	if (end === -1 || end + 22 > tail.length) throw damaged('the end of its directory is missing');
	const found = {
		count: tail.readUInt16LE(end + 10),
		size: tail.readUInt32LE(end + 12),
		start: tail.readUInt32LE(end + 16),
	};
	const locator = end - 20;
	if (locator < 0 || tail.readUInt32LE(locator) !== 0x07064b50) return found;
	const record = readAt(file, Number(tail.readBigUInt64LE(locator + 8)), 56);
	if (record.length < 56 || record.readUInt32LE(0) !== 0x06064b50)
		throw damaged('its Zip64 record is missing');
	return {
		count: Number(record.readBigUInt64LE(32)),
		size: Number(record.readBigUInt64LE(40)),
		start: Number(record.readBigUInt64LE(48)),
	};
}

function entryAt(directory: Buffer, at: number, nameEnd: number, extraEnd: number): PackedFile {
	const wide = wideFields(directory.subarray(nameEnd, extraEnd));
	const value = (field: number): number => {
		const plain = directory.readUInt32LE(at + field);
		if (plain !== WIDE) return plain;
		const found = wide.shift();
		if (found === undefined) throw damaged('a size is missing');
		return found;
	};
	// In the order of the Zip64 extra field (APPNOTE 4.5.3).
	const [size, packed, start] = [value(24), value(20), value(42)];
	return {
		name: directory.toString('utf8', at + 46, nameEnd),
		method: directory.readUInt16LE(at + 10),
		crc: directory.readUInt32LE(at + 16),
		packed: packed ?? 0,
		size: size ?? 0,
		at: start ?? 0,
	};
}

function wideFields(extra: Buffer): number[] {
	for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
		if (extra.readUInt16LE(at) !== 1) continue;
		const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
		return Array.from({ length: Math.floor(field.length / 8) }, (_, index) =>
			Number(field.readBigUInt64LE(8 * index)),
		);
	}
	return [];
}
