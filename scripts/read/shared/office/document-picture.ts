/** A picture of a document that is large enough to hold a part of the letter's text, in the order of its signs in the text. */
export interface DocumentPicture {
	readonly bytes: Uint8Array;
	/** Points, as the document shows it. */
	readonly width: number;
}

/** Points: logos, seals, stamps and signatures are smaller. */
const leastWidth = 220;
const leastHeight = 40;

/**
 * Whether a picture of this size, in points, may hold lines of text.
 *
 * @example
 * mayHoldText(460, 300) // true
 */
export function mayHoldText(width: number, height: number): boolean {
	return width >= leastWidth && height >= leastHeight;
}
