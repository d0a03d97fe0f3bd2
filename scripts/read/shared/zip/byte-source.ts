import { readSync } from 'node:fs';

/** Bytes read by offset, from a file or from memory. */
export interface ByteSource {
	readonly length: number;
	/** Bytes from a place, as many as there are. */
	readonly read: (at: number, length: number) => Buffer;
}

/** Bytes in memory; what is read is a view of them. */
export function sourceOfBytes(bytes: Uint8Array): ByteSource {
	const { length } = bytes;
	const whole = Buffer.from(bytes.buffer, bytes.byteOffset, length);
	return { length, read: (at, count) => whole.subarray(at, at + count) };
}

/** An open file, which may be larger than memory. */
export function sourceOfFile(file: number, length: number): ByteSource {
	return { length, read: (at, count) => readAt(file, at, count) };
}

function readAt(file: number, at: number, length: number): Buffer {
	const bytes = Buffer.alloc(length);
	let read = 0;
	while (read < length) {
		const got = readSync(file, bytes, read, length - read, at + read);
		if (got === 0) break;
		read += got;
	}
	return bytes.subarray(0, read);
}
