/** The two digits of each byte: an archive’s proofs hold millions of hashes. */
const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** Example: `e3b0c442`, whole bytes in small digits. */
const hex = /^(?:[0-9a-f]{2})*$/;

/** Bytes as small hexadecimal digits, the way `sha256sum` writes them. */
export function toHex(bytes: Uint8Array): string {
	let digits = '';
	for (const byte of bytes) digits += pairs[byte];
	return digits;
}

/** The bytes that small hexadecimal digits stand for; null if the text is anything else. */
export function fromHex(text: string): Uint8Array | null {
	if (!hex.test(text)) return null;
	return Uint8Array.from({ length: text.length / 2 }, (_, at) =>
		Number.parseInt(text.slice(2 * at, 2 * at + 2), 16),
	);
}
