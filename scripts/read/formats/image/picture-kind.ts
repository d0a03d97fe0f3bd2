/** Kinds of pictures that the archive reads. */
export type PictureKind = 'png' | 'jpeg' | 'tiff' | 'webp' | 'gif';

/** First bytes, in hexadecimal. */
const signatures: readonly (readonly [PictureKind, RegExp])[] = [
	// RFC 2083, 3.1
	['png', /^89504e470d0a1a0a/],
	// start of image, then a marker
	['jpeg', /^ffd8ff/],
	// II or MM, 42 or, in BigTIFF, 43
	['tiff', /^(?:49492[ab]00|4d4d002[ab])/],
	// RIFF, a length, WEBP
	['webp', /^52494646.{8}57454250/],
	// GIF87a, GIF89a
	['gif', /^47494638(?:37|39)61/],
];

/**
 * Tells a picture's kind by its first bytes; null if the archive does not read it.
 *
 * @example
 * pictureKind(Uint8Array.of(0xFF, 0xD8, 0xFF, 0xE0)) // 'jpeg'
 */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
	const head = Buffer.from(bytes.subarray(0, 12)).toString('hex');
	return signatures.find(([, signature]) => signature.test(head))?.[0] ?? null;
}
