import { type Bitmap2D, generate, mode } from 'lean-qr';

/** Modes of ISO/IEC 18004 that an address may want; the library would try Japanese ones too. */
const modes = [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8];
/** Lengths in bytes, of a file with two colours. */
const fileHeader = 14;
const infoHeader = 40;
const palette = 8;
/** Rows of a bitmap are of whole words of 32 bits. */
const wordBits = 32;

/**
 * A text as a QR code of the highest correction level that needs no larger code, one pixel per module: a picture of some 330 bytes,
 * as a data URL, which holds the picture itself, so that a page prints it wherever it was saved to. The quiet margin of four modules
 * (ISO/IEC 18004) is left to the style.
 *
 * It is a bitmap without compression (RFC 7903): a page is compressed as a whole, and is smaller with it than with a WebP or PNG.
 *
 * @throws Error if the text is too long for a code
 * @example
 * qrCode('https://archive.example/letters/1/2031/5/v1.html') // 'data:image/bmp;base64,Qk0…'
 */
export function qrCode(text: string): string {
	return `data:image/bmp;base64,${bitmap(generate(text, { modes })).toString('base64')}`;
}

/** A code as a BMP file in black and white. */
function bitmap({ size, get }: Bitmap2D): Buffer {
	const rowLength = Math.ceil(size / wordBits) * (wordBits / 8);
	const pixels = fileHeader + infoHeader + palette;
	const file = Buffer.alloc(pixels + rowLength * size);
	file.write('BM');
	file.writeUInt32LE(file.length, 2);
	file.writeUInt32LE(pixels, 10);
	file.writeUInt32LE(infoHeader, 14);
	file.writeInt32LE(size, 18);
	file.writeInt32LE(size, 22);
	// One plane, of one bit a pixel. Of the two colours the first is black, as all is that is not written; then comes white.
	file.writeUInt16LE(1, 26);
	file.writeUInt16LE(1, 28);
	file.fill(0xff, pixels - 4, pixels - 1);
	for (let y = 0; y < size; y += 1) {
		// The lowest row comes first.
		const row = pixels + (size - 1 - y) * rowLength;
		for (let x = 0; x < size; x += 1) {
			const at = row + (x >> 3);
			if (!get(x, y)) file[at] = (file[at] ?? 0) | (0x80 >> (x & 7));
		}
	}
	return file;
}
