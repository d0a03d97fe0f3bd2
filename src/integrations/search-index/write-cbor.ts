import type { CborValue } from '#archive/search/read-cbor.ts';

/** Major types (RFC 8949, 3.1). */
const [unsigned, negative, text, array] = [0, 1, 3, 4];
/** Values below are in the head itself; above, in as many bytes as these say. */
const inHead = 24;
const sizes: readonly number[] = [1, 2, 4];

/** A list's head. */
export function listHead(length: number): Uint8Array {
	return cborHead(array, length);
}

/** A value as CBOR. */
export function cborOf(value: CborValue): Uint8Array {
	if (typeof value === 'number')
		return value < 0 ? cborHead(negative, -1 - value) : cborHead(unsigned, value);
	if (typeof value === 'string') {
		const bytes = Buffer.from(value);
		return Buffer.concat([cborHead(text, bytes.length), bytes]);
	}
	return Buffer.concat([listHead(value.length), ...value.map(cborOf)]);
}

/** The head of an item as Pagefind writes it: no longer than it must be. */
function cborHead(major: number, value: number): Uint8Array {
	if (value < inHead) return Uint8Array.of((major << 5) | value);
	const at = value < 0x100 ? 0 : value < 0x10000 ? 1 : 2;
	const size = sizes[at] ?? 0;
	const bytes = new Uint8Array(1 + size);
	bytes[0] = (major << 5) | (inHead + at);
	for (let place = 0; place < size; place += 1) bytes[size - place] = Math.floor(value / 256 ** place) % 256;
	return bytes;
}
