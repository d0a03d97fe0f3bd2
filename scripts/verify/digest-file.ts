import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** Digest of a file in hexadecimal, read as a stream. @throws where it cannot be read. */
export async function digestFile(file: string, algorithm: 'sha256' | 'sha512' = 'sha256'): Promise<string> {
	const hash = createHash(algorithm);
	await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
	return hash.digest('hex');
}
