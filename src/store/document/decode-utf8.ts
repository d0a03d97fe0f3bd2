/** Keeps a byte-order mark, so that the gate can report it. */
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a content file, which is UTF-8 and nothing else: what cannot be decoded would be published as U+FFFD, for
 * good once it is released.
 *
 * @returns null if the bytes are not UTF-8
 * @example
 * decodeUtf8(Buffer.from([0xcb, 0xe8])) // null: «Ли» in Windows-1251
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
	try {
		return strict.decode(bytes);
	} catch {
		return null;
	}
}
