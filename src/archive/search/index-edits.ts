/**
 * What the newest letters change in the files of an index: bytes that take the place of others, file by file. An index keeps its
 * files for days, and beside them lies one small file of edits; whoever reads has the same as if all were one index.
 */
export interface FileEdits {
	/** Name of the file in the index folder. */
	readonly file: string;
	/** In the order of their places, none over another. */
	readonly edits: readonly Edit[];
}

/** An edit of a file without compression. */
export interface Edit {
	/** Where, in bytes of the file as it was. */
	readonly at: number;
	/** How many bytes go. */
	readonly drop: number;
	/** What comes in their place. */
	readonly insert: Uint8Array;
}

const sevenBits = 7;
const more = 0x80;

/** Edits as bytes: numbers in groups of seven bits, the lowest first (LEB128). */
export function packEdits(files: readonly FileEdits[]): Uint8Array {
	const bytes: number[] = [];
	const put = (value: number): void => {
		let left = value;
		for (; left >= more; left = Math.floor(left / more)) bytes.push((left % more) | more);
		bytes.push(left);
	};
	const putBytes = (some: Uint8Array): void => {
		put(some.length);
		for (const byte of some) bytes.push(byte);
	};
	put(files.length);
	for (const { file, edits } of files) {
		putBytes(new TextEncoder().encode(file));
		put(edits.length);
		let end = 0;
		for (const { at, drop, insert } of edits) {
			put(at - end);
			put(drop);
			putBytes(insert);
			end = at + drop;
		}
	}
	return Uint8Array.from(bytes);
}

/**
 * Reads packed edits.
 *
 * @throws RangeError where they break off
 */
export function unpackEdits(packed: Uint8Array): FileEdits[] {
	let place = 0;
	const take = (): number => {
		for (let value = 0, bits = 0; ; bits += sevenBits) {
			const byte = packed[place++];
			if (byte === undefined) throw new RangeError('edits of an index break off');
			value += (byte % more) * 2 ** bits;
			if (byte < more) return value;
		}
	};
	const takeBytes = (): Uint8Array => {
		const length = take();
		if (place + length > packed.length) throw new RangeError('edits of an index break off');
		place += length;
		return packed.subarray(place - length, place);
	};
	// A list of a stated length would be allocated before its first entry is read, however absurd the length.
	const takeList = <Entry>(entry: () => Entry): Entry[] => {
		const entries: Entry[] = [];
		for (let left = take(); left > 0; left -= 1) entries.push(entry());
		return entries;
	};
	return takeList(() => {
		const file = new TextDecoder().decode(takeBytes());
		let end = 0;
		const edits = takeList(() => {
			const at = end + take();
			const drop = take();
			end = at + drop;
			return { at, drop, insert: takeBytes() };
		});
		return { file, edits };
	});
}

/**
 * A file with its edits made.
 *
 * @example
 * applyEdits(bytesOf('абв'), [{ at: 2, drop: 2, insert: bytesOf('г') }]) // bytes of 'агв'
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
	const size = edits.reduce((sum, { drop, insert }) => sum + insert.length - drop, bytes.length);
	const edited = new Uint8Array(size);
	let [from, to] = [0, 0];
	const put = (some: Uint8Array): void => {
		edited.set(some, to);
		to += some.length;
	};
	for (const { at, drop, insert } of edits) {
		put(bytes.subarray(from, at));
		put(insert);
		from = at + drop;
	}
	put(bytes.subarray(from));
	return edited;
}
