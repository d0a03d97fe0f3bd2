import { createHash } from 'node:crypto';
import { readChunks } from './read-chunks.ts';

/** Digest of a file in hexadecimal, read piece by piece. @throws where it cannot be read. */
export async function digestFile(file: string, algorithm: 'sha256' | 'sha512' = 'sha256'): Promise<string> {
	const hash = createHash(algorithm);
	for (const chunk of readChunks(file)) hash.update(chunk);
	return hash.digest('hex');
}
