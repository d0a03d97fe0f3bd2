import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Image } from 'mupdf';
import sharp from 'sharp';
import { readCodes } from '../../scripts/read/shared/ocr/codes/read-codes.ts';
import { qrCode } from './qr-code.ts';

test('a printed code leads to the address, in some 460 characters of the page', async () => {
	const address = 'https://archive.example/repository/letters/90000015/2021/14-v-21vykh/v1.html';
	const code = qrCode(address);
	assert.ok(code.length < 480, String(code.length));
	assert.deepEqual(await printedCodes(code), [address]);
});

test('an address of any length is printed, until it is too long for a code', async () => {
	for (const length of [1, 20, 100, 400]) {
		const address = `https://archive.example/${'a1-'.repeat(length)}`.slice(0, 24 + length);
		assert.deepEqual(await printedCodes(qrCode(address)), [address]);
	}
	assert.throws(() => qrCode('a'.repeat(2954)), Error);
});

/** What is read from the code as it stands on paper. */
async function printedCodes(code: string): Promise<string[]> {
	const pixmap = new Image(Buffer.from(code.replace(/^data:image\/bmp;base64,/, ''), 'base64')).toPixmap();
	const [width, height] = [pixmap.getWidth(), pixmap.getHeight()];
	const channels = pixmap.getNumberOfComponents() as 1 | 3;
	const printed = sharp(pixmap.getPixels(), { raw: { width, height, channels } })
		.resize({ width: width * 8, kernel: 'nearest' })
		.extend({ top: 40, bottom: 40, left: 40, right: 40, background: 'white' })
		.toColourspace('b-w')
		.raw();
	const { data, info } = await printed.toBuffer({ resolveWithObject: true });
	assert.equal(info.channels, 1);
	const codes = await readCodes({ pixels: data, width: info.width, height: info.height, channels: 1 });
	return codes.map(({ text }) => text);
}
