import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import { readCodes } from './read-codes.ts';

const said = 'СЕД Вигадана служба\nДокумент № 20366/7-15-31 від 14.06.2031';

describe('readCodes', () => {
	it('reads what a code says, upright, turned, askew and with a part of it lost', async () => {
		const code = await codeOf(said);
		for (const degrees of [0, 90, 7]) {
			const page = await pageWith(code, degrees);
			assert.deepEqual(await readCodes(page), [said], `${degrees}°`);
		}
		const { pixels, ...size } = await pageWith(code, 0);
		assert.deepEqual(await readCodes({ ...size, pixels: blotted(pixels, size.width) }), [said]);
	});

	it('reads nothing where there is none', async () => {
		const blank = {
			pixels: new Uint8Array(300 * 200).fill(255),
			width: 300,
			height: 200,
			channels: 1,
		} as const;
		assert.deepEqual(await readCodes(blank), []);
	});
});

async function codeOf(text: string): Promise<Buffer> {
	const program = await readFile(fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm')));
	await prepareZXingModule({
		overrides: { wasmBinary: Uint8Array.from(program).buffer },
		fireImmediately: true,
	});
	const { svg } = await writeBarcode(text, { format: 'QRCode', scale: 5 });
	return sharp(Buffer.from(svg)).flatten({ background: 'white' }).png().toBuffer();
}

async function pageWith(code: Buffer, degrees: number) {
	const { data, info } = await sharp(code)
		.rotate(degrees, { background: 'white' })
		.extend({ top: 60, bottom: 60, left: 90, right: 500, background: 'white' })
		.toColourspace('srgb')
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { pixels: Uint8Array.from(data), width: info.width, height: info.height, channels: 3 } as const;
}

/** A blot in the middle of the code. */
function blotted(pixels: Uint8Array, width: number): Uint8Array {
	const blot = Uint8Array.from(pixels);
	for (let y = 130; y < 142; y++) blot.fill(0, (y * width + 170) * 3, (y * width + 182) * 3);
	return blot;
}
