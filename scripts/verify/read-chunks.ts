import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that are read at once. */
export const chunkBytes = 1 << 20;

/**
 * The bytes of a file in chunks of one length, but the last. Without streams: a site has many small files, and setting
 * up a stream costs more than reading one.
 */
export function* readChunks(path: string): Generator<Uint8Array> {
	const file = openSync(path, 'r');
	const room = Math.min(chunkBytes, fstatSync(file).size + 1);
	try {
		for (;;) {
			const chunk = Buffer.alloc(room);
			let length = 0;
			while (length < chunk.length) {
				const read = readSync(file, chunk, length, chunk.length - length, null);
				if (read === 0) break;
				length += read;
			}
			if (length > 0) yield chunk.subarray(0, length);
			if (length < chunk.length) return;
		}
	} finally {
		closeSync(file);
	}
}
