import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { namelessFile } from './nameless-file.ts';

/** Bytes that are kept on disk, or in memory where there is no place for them. */
export interface KeptBytes {
	/** Reads them, into new memory each time. */
	readonly read: () => Buffer<ArrayBuffer>;
	/** Writes them into a file, piece by piece. */
	readonly writeTo: (file: string) => void;
}

/** Bytes that are copied at once. */
const atOnce = 2 ** 20;

/** Opened when first needed, with the bytes that it has. */
let spool: { readonly file: number | null; end: number } | undefined;

/** Keeps bytes on disk while this process lasts, in memory only where there is no place for them. */
export function keptBytes(bytes: Uint8Array): KeptBytes {
	spool ??= { file: namelessFile('bytes'), end: 0 };
	const { file, end: at } = spool;
	const size = bytes.length;
	if (file === null || !isWritten(file, bytes, at))
		return { read: () => Buffer.from(bytes), writeTo: (to) => writeFileSync(to, bytes) };
	spool.end += size;
	return {
		read: () => {
			const read = Buffer.alloc(size);
			fill(read, file, at);
			return read;
		},
		writeTo: (to) => {
			const target = openSync(to, 'w');
			try {
				const room = Buffer.allocUnsafe(Math.min(atOnce, size));
				for (let done = 0; done < size; done += room.length) {
					const piece = room.subarray(0, size - done);
					fill(piece, file, at + done);
					writeFileSync(target, piece);
				}
			} finally {
				closeSync(target);
			}
		},
	};
}

/** Fills memory with what stands at a place of a file. */
function fill(memory: Uint8Array, file: number, at: number): void {
	for (let done = 0; done < memory.length; ) {
		const more = readSync(file, memory, done, memory.length - done, at + done);
		if (more === 0)
			throw new Error(`Bytes that were kept are gone: ${memory.length - done} of ${memory.length}.`);
		done += more;
	}
}

/** A full disk writes less. */
function isWritten(file: number, bytes: Uint8Array, at: number): boolean {
	try {
		return writeSync(file, bytes, 0, bytes.length, at) === bytes.length;
	} catch {
		return false;
	}
}
