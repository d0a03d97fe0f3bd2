/** A value of CBOR (RFC 8949) as Pagefind's files have them: whole numbers, texts and lists. */
export type CborValue = number | string | readonly CborValue[];

/** What an item begins with. */
interface ItemHead {
	readonly major: number;
	/** The number itself, or how many bytes or items follow. */
	readonly value: number;
	/** Where what follows begins. */
	readonly next: number;
}

/** Major types (RFC 8949, 3.1). */
const [unsigned, negative, text, array] = [0, 1, 3, 4];
/** Values below are in the head itself; above, in as many bytes as these say. */
const inHead = 24;
const sizes: readonly number[] = [1, 2, 4];
const decoder = new TextDecoder();

/**
 * The head of the item at a place.
 *
 * @throws RangeError for what Pagefind does not write, and where the bytes end before the item
 */
export function headAt(bytes: Uint8Array, at: number): ItemHead {
	const head = bytes[at];
	if (head === undefined) throw new RangeError('CBOR that ends too soon');
	const [major, info] = [head >> 5, head & 31];
	if (info < inHead) return { major, value: info, next: at + 1 };
	const size = sizes[info - inHead];
	if (size === undefined) throw new RangeError('CBOR that Pagefind does not write');
	let value = 0;
	for (let place = at + 1; place <= at + size; place += 1) value = value * 256 + (bytes[place] ?? 0);
	return { major, value, next: at + 1 + size };
}

/** Where the item at a place ends. */
export function endOf(bytes: Uint8Array, at: number): number {
	let place = at;
	for (let left = 1; left > 0; left -= 1) {
		// Most items are small numbers, of one byte.
		const head = bytes[place];
		if (head !== undefined && head >> 5 <= negative && (head & 31) < inHead) {
			place += 1;
			continue;
		}
		const { major, value, next } = headAt(bytes, place);
		place = major === text ? next + value : next;
		if (major === array) left += value;
	}
	return place;
}

/** Where each item of the list at a place begins, and where the list ends. */
export function itemsAt(bytes: Uint8Array, at: number): { starts: number[]; end: number } {
	const { major, value, next } = headAt(bytes, at);
	if (major !== array) throw new RangeError('CBOR that Pagefind does not write');
	let end = next;
	const starts = Array.from({ length: value }, () => {
		const start = end;
		end = endOf(bytes, start);
		return start;
	});
	return { starts, end };
}

/** The value of the item at a place. */
export function valueAt(bytes: Uint8Array, at: number): CborValue {
	return itemAt(bytes, at).value;
}

/** The same with its end: each byte is looked at once, however deep its item lies, for a slow phone waits for it. */
function itemAt(bytes: Uint8Array, at: number): { readonly value: CborValue; readonly end: number } {
	const { major, value, next } = headAt(bytes, at);
	if (major === unsigned) return { value, end: next };
	if (major === negative) return { value: -1 - value, end: next };
	if (major === text) return { value: decoder.decode(bytes.subarray(next, next + value)), end: next + value };
	if (major !== array) throw new RangeError('CBOR that Pagefind does not write');
	let end = next;
	const items = Array.from({ length: value }, () => {
		const item = itemAt(bytes, end);
		end = item.end;
		return item.value;
	});
	return { value: items, end };
}
