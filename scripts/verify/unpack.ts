import { createReadStream, fstatSync } from 'node:fs';
import { Readable, type Transform } from 'node:stream';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { type ByteSource, sourceOfFile } from '../read/shared/zip/byte-source.ts';
import { damaged, dataStartOf, type PackedFile } from './zip-directory.ts';

/** Bytes up to which an entry is unpacked in one go. */
const small = 1 << 20;

/**
 * The bytes of a ZIP file’s entry, in chunks: never more than it announces.
 *
 * @throws Error if the entry is damaged: its header differs from the directory, it does not unpack, it is longer.
 */
export async function* unpack(path: string, file: number, entry: PackedFile): AsyncGenerator<Uint8Array> {
	const source = sourceOfFile(file, fstatSync(file).size);
	let size = 0;
	for await (const chunk of chunks(path, source, entry, dataStartOf(source, entry))) {
		size += chunk.length;
		if (size > entry.size) throw damaged(`${entry.name} is longer than announced`);
		yield chunk;
	}
	if (size !== entry.size) throw damaged(`${entry.name} is shorter than announced`);
}

async function* chunks(
	path: string,
	source: ByteSource,
	entry: PackedFile,
	start: number,
): AsyncGenerator<Uint8Array> {
	if (entry.packed <= small && entry.size <= small) {
		const bytes = source.read(start, entry.packed);
		yield entry.method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: Math.max(1, entry.size) });
		return;
	}
	const packed =
		entry.packed === 0
			? Readable.from([])
			: createReadStream(path, { start, end: start + entry.packed - 1, highWaterMark: small });
	if (entry.method === 0) {
		yield* packed;
		return;
	}
	const inflate: Transform = createInflateRaw();
	packed.on('error', (error: Error) => inflate.destroy(error));
	yield* packed.pipe(inflate);
}
