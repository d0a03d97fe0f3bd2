import { createReadStream } from 'node:fs';
import { Readable, type Transform } from 'node:stream';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { damaged, type PackedFile, readAt } from './zip-directory.ts';

/** Bytes up to which an entry is unpacked in one go. */
const SMALL = 1 << 20;

/**
 * The bytes of a ZIP file’s entry, in chunks: never more than it announces.
 *
 * @throws Error where the entry is damaged: its header differs from the directory, it does not unpack, it is longer.
 */
export async function* unpack(path: string, file: number, entry: PackedFile): AsyncGenerator<Uint8Array> {
	const start = dataStart(file, entry);
	let size = 0;
	for await (const chunk of chunks(path, file, entry, start)) {
		size += chunk.length;
		if (size > entry.size) throw damaged(`${entry.name} is longer than announced`);
		yield chunk;
	}
	if (size !== entry.size) throw damaged(`${entry.name} is shorter than announced`);
}

async function* chunks(
	path: string,
	file: number,
	entry: PackedFile,
	start: number,
): AsyncGenerator<Uint8Array> {
	if (entry.packed <= SMALL && entry.size <= SMALL) {
		const bytes = readAt(file, start, entry.packed);
		yield entry.method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: Math.max(1, entry.size) });
		return;
	}
	const packed =
		entry.packed === 0
			? Readable.from([])
			: createReadStream(path, { start, end: start + entry.packed - 1, highWaterMark: SMALL });
	if (entry.method === 0) {
		yield* packed;
		return;
	}
	const inflate: Transform = createInflateRaw();
	packed.on('error', (error: Error) => inflate.destroy(error));
	yield* packed.pipe(inflate);
}

/** Where the packed bytes begin. Programs differ in which of the two headers they trust: they must agree. */
function dataStart(file: number, { name, method, crc, at }: PackedFile): number {
	const header = readAt(file, at, 30);
	if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50)
		throw damaged(`${name} is not where it should be`);
	const nameLength = header.readUInt16LE(26);
	const own = readAt(file, at + 30, nameLength).toString('utf8');
	if (own !== name || header.readUInt16LE(8) !== method || header.readUInt32LE(14) !== crc) {
		throw damaged(`the header of ${name} differs from the directory`);
	}
	if (method !== 0 && method !== 8) throw damaged(`${name} is packed by a method that is not read here`);
	return at + 30 + nameLength + header.readUInt16LE(28);
}
