/** Bytes of a new piece of memory. */
const usual = 2 ** 20;

/**
 * Puts texts together, one file after another in one and the same memory: what a file says is there until the next one is put
 * together, and is to be copied by whoever wants it longer. V8 gives back the memory of many buffers only when it has looked
 * through the whole heap.
 *
 * @param largest bytes that a file may have
 * @returns given texts, their bytes, or null where there are more than that; where it is told to, it reads the texts to their
 *   end nevertheless
 * @example
 * openOnePiece(5)(['a', 'б']) // the bytes of «aб»
 */
export function openOnePiece(largest: number): (texts: Iterable<string>, toEnd?: boolean) => Buffer | null {
	let room = Buffer.allocUnsafeSlow(usual);
	return (texts, toEnd = false) => {
		let size = 0;
		for (const text of texts) {
			const end = size + Buffer.byteLength(text);
			if (end > largest) {
				if (!toEnd) return null;
			} else {
				if (end > room.length) room = larger(room, size, end);
				room.write(text, size);
			}
			size = Math.max(size, end);
		}
		return size > largest ? null : room.subarray(0, size);
	};
}

function larger(room: Buffer, used: number, wanted: number): Buffer<ArrayBuffer> {
	const more = Buffer.allocUnsafeSlow(Math.max(wanted, room.length * 2));
	room.copy(more, 0, 0, used);
	return more;
}
