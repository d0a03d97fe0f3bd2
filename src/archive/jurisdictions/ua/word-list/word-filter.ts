/** Bits of a word's key; a filter of eight bits a key takes some 2 % of strange keys for known ones, of sixteen some 0.1 %. */
export const bitsOfKey = 5;

/**
 * The bits that a key has in a filter of a length: a Bloom filter by two hashes (FNV-1a from two beginnings), the same in the
 * script that makes the filters and in whoever asks.
 *
 * @param size of the filter in bits
 */
export function bitsFor(key: string, size: number): number[] {
	let one = 0x81_1c_9d_c5;
	let other = 0x9e_37_79_b9;
	for (let at = 0; at < key.length; at++) {
		const code = key.charCodeAt(at);
		one = Math.imul(one ^ code, 0x01_00_01_93);
		other = Math.imul(other ^ code, 0x85_eb_ca_6b);
	}
	other = (other ^ (other >>> 15)) >>> 0;
	one = (one ^ (one >>> 13)) >>> 0;
	const step = (other % (size - 1)) + 1;
	return Array.from({ length: bitsOfKey }, (_, at) => (one + at * step) % size);
}

/**
 * A set of keys that takes a few strange ones for its own and misses none. Its bits are read when it is first asked.
 *
 * @param base64 its bits, the lowest of a byte first
 */
export function wordFilter(base64: string): { has(key: string): boolean } {
	let read: Uint8Array | null = null;
	return {
		has: (key) => {
			read ??= bytesOf(base64);
			const bytes = read;
			return bitsFor(key, bytes.length * 8).every((bit) => (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1);
		},
	};
}

function bytesOf(base64: string): Uint8Array {
	const signs = atob(base64);
	const bytes = new Uint8Array(signs.length);
	for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at);
	return bytes;
}
