import { readSync, writeSync } from 'node:fs';
import { namelessFile } from './nameless-file.ts';

/** Opened when first needed, with the bytes that it has. */
let spool: { readonly file: number | null; end: number } | undefined;

/**
 * Keeps bytes on disk while this process lasts, in memory only where there is no place for them.
 *
 * @returns reads them, into new memory each time
 */
export function keptBytes(bytes: Uint8Array): () => Buffer<ArrayBuffer> {
	spool ??= { file: namelessFile('bytes'), end: 0 };
	const { file, end: at } = spool;
	const size = bytes.length;
	if (file === null || !isWritten(file, bytes, at)) return () => Buffer.from(bytes);
	spool.end += size;
	return () => {
		const read = Buffer.alloc(size);
		for (let done = 0; done < size; ) {
			const more = readSync(file, read, done, size - done, at + done);
			if (more === 0) throw new Error(`Bytes that were kept are gone: ${size - done} of ${size}.`);
			done += more;
		}
		return read;
	};
}

/** A full disk writes less. */
function isWritten(file: number, bytes: Uint8Array, at: number): boolean {
	try {
		return writeSync(file, bytes, 0, bytes.length, at) === bytes.length;
	} catch {
		return false;
	}
}
