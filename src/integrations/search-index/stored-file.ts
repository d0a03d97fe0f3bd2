import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What Pagefind puts before the content of each of its files, and compresses with it. */
const signature = 'pagefind_dcd';

/** A file of an index as Pagefind wrote it, decompressed and without its signature. */
export function readStored(path: string): Uint8Array {
	return gunzipSync(readFileSync(path)).subarray(signature.length);
}

/** Writes a file of an index as Pagefind does. */
export function writeStored(path: string, content: Uint8Array): void {
	writeFileSync(path, gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9, memLevel: 9 }));
}
