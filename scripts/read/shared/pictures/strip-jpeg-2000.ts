import { UnreadableJpeg } from './strip-jpeg.ts';

const latin1 = new TextDecoder('latin1');

/** Signature, file type, header, code stream. */
const picture = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c']);

/**
 * A JPEG 2000 picture without XML, UUID and intellectual-property boxes (EXIF, XMP, place). A bare code stream has none.
 *
 * @throws UnreadableJpeg if the boxes do not follow each other (ISO 15444-1, annex I).
 */
export function stripJpeg2000(bytes: Uint8Array): Uint8Array {
	if (bytes[0] === 0xff && bytes[1] === 0x4f) return bytes;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const kept: Uint8Array[] = [];
	for (let at = 0; at < bytes.length; ) {
		if (at + 8 > bytes.length) throw new UnreadableJpeg('cut off');
		const length = view.getUint32(at);
		const name = latin1.decode(bytes.subarray(at + 4, at + 8));
		// Zero: to the end of the file. One: the length has 64 bits, and no picture of a letter is so large.
		const end = length === 0 ? bytes.length : at + length;
		if ((length !== 0 && length < 8) || end > bytes.length) throw new UnreadableJpeg('cut off');
		if (picture.has(name)) kept.push(bytes.subarray(at, end));
		at = end;
	}
	return Buffer.concat(kept);
}
