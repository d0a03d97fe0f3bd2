import type { ByteSource } from './byte-source.ts';

/** What a ZIP file's directory says about one of its files. Nothing of it is trusted before it is compared with the file. */
export interface DirectoryEntry {
	readonly name: Buffer;
	/** Bit 0: encrypted; bit 11: the name is UTF-8. */
	readonly flags: number;
	/** 0 stored, 8 deflated; others are not read here. */
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	/** Where its local header begins. */
	readonly at: number;
	/** Content of an extra field by its number. */
	readonly extra: (field: number) => Buffer | null;
}

/** A ZIP file's directory, found and not read yet. */
export interface CentralDirectory {
	/** How many entries its end announces: a claim. */
	readonly announced: number;
	/** Bytes before the archive, as of a self-extractor; places are told with them. */
	readonly shift: number;
	/** The entries in order, until something else follows. @returns whether that was the directory's end */
	readonly entries: () => Generator<DirectoryEntry, boolean>;
}

/** What a local header says, which programs may trust instead of the directory. */
export interface LocalHeader {
	readonly name: Buffer;
	readonly method: number;
	readonly crc: number;
	/** Where the packed bytes begin. */
	readonly dataStart: number;
}

const sign = {
	header: 0x0403_4b50,
	entry: 0x0201_4b50,
	end: 0x0605_4b50,
	wideEnd: 0x0606_4b50,
	wideLocator: 0x0706_4b50,
};
/** Most that may stand after the directory: a comment of the greatest length, and Zip64's records. */
const tailBytes = 0xffff + 22 + 76;
/** Stands where the number is in the Zip64 field instead. */
const wideMark = 0xffff_ffff;

/** The file is no whole ZIP. The message says why, as the end of a sentence: “its directory is cut off”. */
export class ZipDamage extends Error {}

/**
 * Finds the directory of a ZIP file (PKWARE APPNOTE 4.3), with Zip64: the one reader of this form, for letters in memory and
 * for mirrors larger than it. What each may hold is for its callers to say.
 *
 * @throws ZipDamage
 */
export function openDirectory(source: ByteSource): CentralDirectory {
	const { start, end, announced, shift } = locate(source);
	return {
		announced,
		shift,
		*entries() {
			const directory = source.read(start, end - start);
			let at = 0;
			while (at + 46 <= directory.length && directory.readUInt32LE(at) === sign.entry) {
				const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
				const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
				if (extraEnd > directory.length) throw new ZipDamage('its directory is cut off');
				yield entryAt(directory, at, nameEnd, extraEnd, shift);
				at = extraEnd + directory.readUInt16LE(at + 32);
			}
			return at === directory.length;
		},
	};
}

/** Reads the header before an entry's bytes. @throws ZipDamage if none stands there. */
export function readLocalHeader(source: ByteSource, at: number): LocalHeader {
	const header = source.read(at, 30);
	if (header.length < 30 || header.readUInt32LE(0) !== sign.header)
		throw new ZipDamage('a file is not where it should be');
	const nameLength = header.readUInt16LE(26);
	return {
		name: source.read(at + 30, nameLength),
		method: header.readUInt16LE(8),
		crc: header.readUInt32LE(14),
		dataStart: at + 30 + nameLength + header.readUInt16LE(28),
	};
}

interface Place {
	readonly start: number;
	readonly end: number;
	readonly announced: number;
	readonly shift: number;
}

/** From the file's end, where a comment of up to 65,535 bytes may follow the directory. */
function locate(source: ByteSource): Place {
	const from = Math.max(0, source.length - tailBytes);
	const tail = source.read(from, source.length - from);
	for (let at = tail.length - 22; at >= Math.max(0, tail.length - 22 - 0xffff); at -= 1) {
		if (tail.readUInt32LE(at) !== sign.end) continue;
		const isWide = at >= 20 && tail.readUInt32LE(at - 20) === sign.wideLocator;
		const found = isWide
			? wideEnd(source, from + at - 20, bigAt(tail, at - 12))
			: {
					end: from + at,
					announced: tail.readUInt16LE(at + 10),
					size: tail.readUInt32LE(at + 12),
					offset: tail.readUInt32LE(at + 16),
				};
		const start = found.end - found.size;
		// Bytes before the archive move every place by as much.
		const shift = start - found.offset;
		if (start >= 0 && shift >= 0) return { start, end: found.end, announced: found.announced, shift };
	}
	throw new ZipDamage('the end of its directory is missing');
}

function wideEnd(source: ByteSource, locatorAt: number, stated: number) {
	// The record stands straight before its locator, whatever is stated where bytes precede the archive.
	for (const at of [stated, locatorAt - 56]) {
		if (at < 0 || at + 56 > locatorAt) continue;
		const record = source.read(at, 56);
		if (record.readUInt32LE(0) !== sign.wideEnd) continue;
		return { end: at, announced: bigAt(record, 32), size: bigAt(record, 40), offset: bigAt(record, 48) };
	}
	throw new ZipDamage('its Zip64 record is missing');
}

function entryAt(
	directory: Buffer,
	at: number,
	nameEnd: number,
	extraEnd: number,
	shift: number,
): DirectoryEntry {
	const extra = extraFields(directory.subarray(nameEnd, extraEnd));
	const wide = extra(0x0001);
	let taken = 0;
	// What does not fit 32 bits is in the Zip64 field, in this order, and only that (APPNOTE 4.5.3).
	const [size = 0, packed = 0, offset = 0] = [24, 20, 42].map((field) => {
		const plain = directory.readUInt32LE(at + field);
		// Without the field the number is what it says; a file that is not as long is found out when it is read.
		if (plain !== wideMark || !wide || taken + 8 > wide.length) return plain;
		taken += 8;
		return bigAt(wide, taken - 8);
	});
	return {
		name: directory.subarray(at + 46, nameEnd),
		flags: directory.readUInt16LE(at + 8),
		method: directory.readUInt16LE(at + 10),
		crc: directory.readUInt32LE(at + 16),
		packed,
		size,
		at: offset + shift,
		extra,
	};
}

function extraFields(bytes: Buffer): (field: number) => Buffer | null {
	return (field) => {
		for (let at = 0; at + 4 <= bytes.length; ) {
			const end = at + 4 + bytes.readUInt16LE(at + 2);
			if (end > bytes.length) return null;
			if (bytes.readUInt16LE(at) === field) return bytes.subarray(at + 4, end);
			at = end;
		}
		return null;
	};
}

function bigAt(bytes: Buffer, at: number): number {
	const value = bytes.readBigUInt64LE(at);
	if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ZipDamage('a number in it is larger than any file');
	return Number(value);
}
