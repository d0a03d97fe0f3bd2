import { UnreadableJpeg } from './strip-jpeg.ts';

const latin1 = new TextDecoder('latin1');
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Chunks of the picture and of how its colours are shown (PNG, third edition, 11). */
const picture = new Set([
	'IHDR',
	'PLTE',
	'IDAT',
	'IEND',
	'tRNS',
	'cHRM',
	'gAMA',
	'sRGB',
	'sBIT',
	'bKGD',
	'pHYs',
]);

/**
 * A PNG with its picture alone: EXIF, text (author, program, XMP), time and the colour profile, whose description and copyright
 * are anybody's words, are gone, as is what follows the picture's end.
 *
 * @throws UnreadableJpeg if the file is cut off or no PNG.
 */
export function stripPng(bytes: Uint8Array): Uint8Array {
	if (!signature.every((byte, at) => bytes[at] === byte)) throw new UnreadableJpeg('no PNG');
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const kept = [bytes.subarray(0, signature.length)];
	for (let at = signature.length; at + 12 <= bytes.length; ) {
		const end = at + 12 + view.getUint32(at);
		const name = latin1.decode(bytes.subarray(at + 4, at + 8));
		if (end > bytes.length) break;
		if (picture.has(name)) kept.push(bytes.subarray(at, end));
		if (name === 'IEND') return Buffer.concat(kept);
		at = end;
	}
	throw new UnreadableJpeg('cut off');
}
