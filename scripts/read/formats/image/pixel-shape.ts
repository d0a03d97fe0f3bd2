const entrySize = 12;
// TIFF 6.0: the resolutions’ tags, and the type of a fraction
const tags = { across: 282, down: 283 } as const;
const fraction = 5;
/** Fax has 204 × 98 dots per inch, and 204 × 196, too small a difference to trouble an engine; a ratio beyond three is false. */
const [least, most] = [1.2, 3];

/**
 * How much higher than wide a pixel of a TIFF’s page is on paper: 1 for pixels that are square, that say nothing of it
 * or that state nonsense. Faxes are sent with half the lines (ITU-T T.4), and squashed letters are misread.
 *
 * @param page from 0
 * @example
 * pixelShape(fax204By98, 0) // 2.08
 */
export function pixelShape(bytes: Uint8Array, page: number): number {
	const { across, down } = resolutionOf(bytes, page);
	const shape = across / down;
	return (shape >= least && shape <= most) || (1 / shape >= least && 1 / shape <= most) ? shape : 1;
}

/** Dots for each unit of length; NaN if the file does not say it. */
function resolutionOf(bytes: Uint8Array, page: number): { across: number; down: number } {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found = { across: Number.NaN, down: Number.NaN };
	// II: the least byte first
	const little = bytes[0] === 0x49;
	try {
		if (view.getUint16(2, little) !== 42) return found;
		let directory = view.getUint32(4, little);
		for (let at = 0; at < page; at++) {
			directory = view.getUint32(directory + 2 + view.getUint16(directory, little) * entrySize, little);
		}
		const entries = view.getUint16(directory, little);
		for (let at = 0; at < entries; at++) {
			const entry = directory + 2 + at * entrySize;
			const tag = view.getUint16(entry, little);
			if (view.getUint16(entry + 2, little) !== fraction) continue;
			const value = view.getUint32(entry + 8, little);
			const ratio = () => view.getUint32(value, little) / view.getUint32(value + 4, little);
			if (tag === tags.across) found.across = ratio();
			if (tag === tags.down) found.down = ratio();
		}
	} catch (error) {
		// An offset beyond the end: the decoder says what is wrong with the file.
		if (!(error instanceof RangeError)) throw error;
	}
	return found;
}
