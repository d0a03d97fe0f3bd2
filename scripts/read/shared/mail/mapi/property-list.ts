import type { Properties } from './properties.ts';

const mostProperties = 10_000;
const mostValues = 10_000;
/** Identifiers from here on are given names in the message. */
const firstNamed = 0x8000;
const multiple = 0x1000;

/** Bytes of the types of fixed size; strings, binaries and objects say theirs. */
const sizes: ReadonlyMap<number, number> = new Map([
	...([0x0002, 0x0003, 0x0004, 0x000a, 0x000b] as const).map((type) => [type, 4] as const),
	...([0x0005, 0x0006, 0x0007, 0x0014, 0x0040] as const).map((type) => [type, 8] as const),
	[0x0048, 16] as const,
]);

/**
 * Reads a list of properties as a winmail.dat packs them (MS-OXTNEF 2.1.3.5.2) into `properties`; of a damaged list what
 * is before the damage.
 */
export function readPropertyList(bytes: Buffer, properties: Properties): void {
	const reader = new Cursor(bytes);
	const count = Math.min(reader.word() ?? 0, mostProperties);
	for (let at = 0; at < count; at++) {
		const tag = reader.word();
		if (tag === null) return;
		const type = tag & 0xfff;
		const id = tag >>> 16;
		if (id >= firstNamed && !skipName(reader)) return;
		const values = readValues(reader, type, (tag & multiple) !== 0);
		if (values === null) return;
		if (id < firstNamed && values[0]) properties.set(id, type, values[0]);
	}
}

/** A named property says its name: a set, then a number or a string. */
function skipName(reader: Cursor): boolean {
	reader.take(16);
	const kind = reader.word();
	const value = reader.word();
	if (kind === null || value === null) return false;
	return kind === 0 || reader.padded(value) !== null;
}

function readValues(reader: Cursor, type: number, several: boolean): Buffer[] | null {
	const size = sizes.get(type);
	const counted = several || size === undefined;
	const count = counted ? reader.word() : 1;
	if (count === null || count > mostValues) return null;
	const values: Buffer[] = [];
	for (let at = 0; at < count; at++) {
		const length = size ?? reader.word();
		const value = length === null ? null : reader.padded(length);
		if (value === null) return null;
		values.push(value);
	}
	return values;
}

class Cursor {
	readonly #bytes: Buffer;
	#at = 0;

	constructor(bytes: Buffer) {
		this.#bytes = bytes;
	}

	take(length: number): Buffer | null {
		const taken = this.#bytes.subarray(this.#at, this.#at + length);
		this.#at += length;
		return taken.length < length ? null : taken;
	}

	word(): number | null {
		return this.take(4)?.readUInt32LE(0) ?? null;
	}

	/** Values begin at multiples of four bytes. */
	padded(length: number): Buffer | null {
		const taken = this.take(length);
		this.#at += -length & 3;
		return taken;
	}
}
