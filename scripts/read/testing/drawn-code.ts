import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';

/**
 * A QR code as a PNG picture.
 *
 * @param correction share of it that may be lost: `L` 7 %, `H` 30 %
 */
export async function drawnCode(text: string, correction: 'L' | 'H' = 'L'): Promise<Buffer> {
	const program = await readFile(fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm')));
	await prepareZXingModule({
		overrides: { wasmBinary: Uint8Array.from(program).buffer },
		fireImmediately: true,
	});
	const { svg } = await writeBarcode(text, {
		format: 'QRCode',
		scale: 5,
		options: `ecLevel=${correction}`,
	});
	return sharp(Buffer.from(svg)).flatten({ background: 'white' }).png().toBuffer();
}
