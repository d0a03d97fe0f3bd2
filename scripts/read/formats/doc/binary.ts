import { Refusal } from '../../../diagnostics/refusal.ts';

/** Reads numbers from a stream; reading past its end means that the file is damaged. */
export class Binary {
	readonly bytes: Uint8Array;
	readonly #view: DataView;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	get length(): number {
		return this.bytes.length;
	}

	u8(at: number): number {
		return this.#read(at, 1, () => this.#view.getUint8(at));
	}

	u16(at: number): number {
		return this.#read(at, 2, () => this.#view.getUint16(at, true));
	}

	i16(at: number): number {
		return this.#read(at, 2, () => this.#view.getInt16(at, true));
	}

	u32(at: number): number {
		return this.#read(at, 4, () => this.#view.getUint32(at, true));
	}

	i32(at: number): number {
		return this.#read(at, 4, () => this.#view.getInt32(at, true));
	}

	/** A stretch of the stream. */
	part(at: number, length: number): Binary {
		if (at < 0 || length < 0 || at + length > this.length) throw damagedDoc();
		return new Binary(this.bytes.subarray(at, at + length));
	}

	#read(at: number, length: number, read: () => number): number {
		if (at < 0 || at + length > this.length) throw damagedDoc();
		return read();
	}
}

/** The refusal of a Word file with pointers outside itself. */
export function damagedDoc(): Refusal {
	return new Refusal(
		'damaged-file',
		'The Word file is cut off or broken. Open it in an office program, which may repair it, save it as DOCX and ingest that.',
	);
}
