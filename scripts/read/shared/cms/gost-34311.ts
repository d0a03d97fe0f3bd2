import { createRequire } from 'node:module';

const gost89: Gost89 = createRequire(import.meta.url)('gost89');

/**
 * Digest by GOST 34.311-95 (GOST R 34.11-94) from a zero start, as DSTU 4145 signatures of Ukraine use it.
 *
 * @param sbox replacement table as certificates hold it, packed in 64 bytes; null for the default one (DKE No. 1).
 */
export function gost34311(bytes: Uint8Array, sbox: Uint8Array | null = null): Buffer {
	const hash = gost89.Hash.init();
	if (sbox) hash.gost = gost89.init(unpack(sbox));
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (buffer.length > 0) hash.update(buffer);
	return Buffer.from(hash.finish(new Uint8Array(32)));
}

/** Two four-bit values a byte, the last of the eight rows first. */
function unpack(packed: Uint8Array): Uint8Array {
	const table = new Uint8Array(128);
	for (const [at, byte] of packed.subarray(0, 64).entries()) {
		const row = 7 - Math.floor(at / 8);
		const column = (at % 8) * 2;
		table[row * 16 + column] = byte >> 4;
		table[row * 16 + column + 1] = byte & 0x0f;
	}
	return table;
}

/** What is used of the library, which has no types. */
interface Gost89 {
	readonly Hash: {
		init(): { gost: unknown; update(block: Buffer): void; finish(into: Uint8Array): Uint8Array };
	};
	init(sbox?: Uint8Array): unknown;
}
