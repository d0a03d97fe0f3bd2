/** Major types of RFC 8949, section 3.1, as they are told apart here. */
const majorTypes = {
	unsigned: 0,
	negative: 1,
	bytes: 2,
	text: 3,
	array: 4,
	map: 5,
	tag: 6,
	simple: 7,
} as const;

/**
 * Every text string of a CBOR document (RFC 8949, definite lengths), in order: the words and values that Pagefind's
 * index files hold, without the numbers between them.
 *
 * @throws RangeError if the bytes are not such a document.
 * @example
 * cborTexts(Uint8Array.of(0x82, 0x61, 0x61, 0x05)) // ['a'], of ["a", 5]
 */
export function cborTexts(bytes: Uint8Array): string[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const decoder = new TextDecoder();
	const texts: string[] = [];
	let at = 0;
	// Items left to read: an array or a map only adds to them, so no depth of nesting can exhaust the stack.
	let left = 1;
	while (left > 0) {
		const head = view.getUint8(at);
		const major = head >> 5;
		const { value, size } = readArgument(view, at + 1, head & 31);
		at += 1 + size;
		left -= 1;
		if (major === majorTypes.bytes || major === majorTypes.text) {
			if (at + value > bytes.length) throw new RangeError('a CBOR string ends after the file');
			if (major === majorTypes.text) texts.push(decoder.decode(bytes.subarray(at, at + value)));
			at += value;
		} else if (major === majorTypes.array) left += value;
		else if (major === majorTypes.map) left += 2 * value;
		else if (major === majorTypes.tag) left += 1;
	}
	if (at !== bytes.length) throw new RangeError('bytes follow the CBOR document');
	return texts;
}

function readArgument(view: DataView, at: number, info: number): { value: number; size: number } {
	if (info < 24) return { value: info, size: 0 };
	if (info === 24) return { value: view.getUint8(at), size: 1 };
	if (info === 25) return { value: view.getUint16(at), size: 2 };
	if (info === 26) return { value: view.getUint32(at), size: 4 };
	if (info === 27) return { value: Number(view.getBigUint64(at)), size: 8 };
	throw new RangeError('CBOR of indefinite length');
}
