import { Refusal } from '../../../diagnostics/refusal.ts';

/** A value in BER (ITU-T X.690), the encoding of signatures and certificates; DER is a subset of it. */
export interface BerValue {
	/** First byte: class, whether it holds others, and number; CMS and X.509 use no number past 30. */
	readonly tag: number;
	/** The value with its tag and length, as it is in the source. */
	readonly whole: Uint8Array;
	readonly content: Uint8Array;
	/** Null if the value holds bytes and not other values. */
	readonly children: readonly BerValue[] | null;
}

/** Deeper than any signature, and far from the end of the stack. */
export const maximumDepth = 40;
/** Enough for 100 MB in pieces of 1,000 bytes, as streaming signers cut them. */
export const maximumValues = 200_000;

/**
 * Reads one value and all that it holds; lengths may be indefinite, as they are in most signatures of files.
 *
 * @throws Refusal `damaged-file` if the bytes are not BER, `too-deep` and `too-large` past the limits.
 */
export function readBer(bytes: Uint8Array): BerValue {
	return readValue({ bytes, left: maximumValues }, 0, bytes.length, 0).value;
}

/** The child at an index, if it has this tag, or null. */
export function childOf(parent: BerValue | null | undefined, at: number, tag: number): BerValue | null {
	const child = parent?.children?.[at];
	return child?.tag === tag ? child : null;
}

/** The first child with this tag, or null. */
export function childTagged(parent: BerValue | null | undefined, tag: number): BerValue | null {
	return parent?.children?.find((child) => child.tag === tag) ?? null;
}

/** Bytes of an octet string (or a value tagged in its stead), whether whole or in pieces. */
export function octetsOf(value: BerValue): Uint8Array {
	if (!value.children) return value.content;
	return Buffer.concat(value.children.map(octetsOf));
}

/** The value as DER: definite lengths throughout, the order kept. Signed attributes are hashed as this. */
export function toDer(value: BerValue, tag = value.tag): Uint8Array {
	const content = value.children ? Buffer.concat(value.children.map((child) => toDer(child))) : value.content;
	return Buffer.concat([Buffer.of(tag), lengthOf(content.length), content]);
}

interface Source {
	readonly bytes: Uint8Array;
	left: number;
}

function readValue(
	source: Source,
	at: number,
	limit: number,
	depth: number,
): { value: BerValue; end: number } {
	if (depth > maximumDepth) {
		throw new Refusal(
			'too-deep',
			`Values of the signature lie more than ${maximumDepth} deep. Ask for it signed anew.`,
		);
	}
	if (--source.left < 0) {
		throw new Refusal(
			'too-large',
			`The signature holds more than ${maximumValues} values. Take the document out of it and ingest that.`,
		);
	}
	const { bytes } = source;
	const tag = bytes[at];
	const first = bytes[at + 1];
	if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || at + 2 > limit) throw notBer();
	const holds = (tag & 0x20) !== 0;
	if (first === 0x80) {
		if (!holds) throw notBer();
		const { children, end } = readChildren(source, at + 2, limit, depth, true);
		return { value: berValue(bytes, tag, at, at + 2, end - 2, end, children), end };
	}
	const { length, start } = readLength(bytes, at + 1, limit);
	const end = start + length;
	if (end > limit) throw notBer();
	const children = holds ? readChildren(source, start, end, depth, false).children : null;
	return { value: berValue(bytes, tag, at, start, end, end, children), end };
}

function readChildren(source: Source, start: number, limit: number, depth: number, indefinite: boolean) {
	const children: BerValue[] = [];
	let at = start;
	while (indefinite || at < limit) {
		if (at >= limit) throw notBer();
		if (indefinite && source.bytes[at] === 0 && source.bytes[at + 1] === 0 && at + 2 <= limit)
			return { children, end: at + 2 };
		const { value, end } = readValue(source, at, limit, depth + 1);
		children.push(value);
		at = end;
	}
	return { children, end: at };
}

function readLength(bytes: Uint8Array, at: number, limit: number): { length: number; start: number } {
	const first = bytes[at] ?? 0;
	if (first < 0x80) return { length: first, start: at + 1 };
	const count = first & 0x7f;
	if (count > 4 || at + 1 + count > limit) throw notBer();
	let length = 0;
	for (const byte of bytes.subarray(at + 1, at + 1 + count)) length = length * 256 + byte;
	return { length, start: at + 1 + count };
}

function berValue(
	bytes: Uint8Array,
	tag: number,
	at: number,
	start: number,
	contentEnd: number,
	end: number,
	children: readonly BerValue[] | null,
): BerValue {
	return { tag, whole: bytes.subarray(at, end), content: bytes.subarray(start, contentEnd), children };
}

function lengthOf(length: number): Uint8Array {
	if (length < 0x80) return Uint8Array.of(length);
	const bytes: number[] = [];
	for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
	return Uint8Array.of(0x80 | bytes.length, ...bytes);
}

function notBer(): Refusal {
	return new Refusal('damaged-file', 'The signature is cut off or broken. Download or copy it again.');
}
