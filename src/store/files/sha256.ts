import { createHash } from 'node:crypto';

/** SHA-256 by Node. */
export function sha256(bytes: Uint8Array): Uint8Array {
	return createHash('sha256').update(bytes).digest();
}

/** SHA-256 of a file’s bytes or of a text in UTF-8, in hexadecimal. */
export function hexSha256(data: Uint8Array | string): string {
	return createHash('sha256').update(data).digest('hex');
}
