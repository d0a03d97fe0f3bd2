import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';

let program: Promise<unknown> | null = null;

/**
 * A text as a QR code of the lowest correction level, one pixel per module: a picture of some 200 bytes, as a data URL, which holds
 * the picture itself, so that a page prints it wherever it was saved to. The quiet margin of four modules (ISO/IEC 18004) is
 * left to the style.
 *
 * @throws Error if the text is too long for a code
 * @example
 * await qrCode('https://archive.example/letters/1/2031/5/v1.html') // 'data:image/webp;base64,…'
 */
export async function qrCode(text: string): Promise<string> {
	program ??= load();
	await program;
	const options = { format: 'QRCode', ecLevel: 'L', addQuietZones: false } as const;
	const { symbol, error } = await writeBarcode(text, options);
	if (!symbol) throw new Error(`No QR code could be made of ${text}: ${error}`);
	const { data, width, height } = symbol;
	const picture = await sharp(data, { raw: { width, height, channels: 1 } })
		.webp({ lossless: true })
		.toBuffer();
	return `data:image/webp;base64,${picture.toString('base64')}`;
}

/** The library would fetch its program from the web; the npm package contains it. */
async function load(): Promise<void> {
	const bytes = await readFile(fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm')));
	await prepareZXingModule({
		overrides: { wasmBinary: Uint8Array.from(bytes).buffer },
		fireImmediately: true,
	});
}
