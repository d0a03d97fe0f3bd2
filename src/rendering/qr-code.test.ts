import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { readCodes } from '../../scripts/read/shared/ocr/read-codes.ts';
import { qrCode } from './qr-code.ts';

test('a printed code leads to the address, in some 400 letters of the page', async () => {
	const address = 'https://archive.example/repository/letters/90000015/2021/14-v-21vykh/v1.html';
	const code = await qrCode(address);
	assert.ok(code.length < 400, String(code.length));
	const [, picture = ''] = code.split(',');
	const printed = sharp(Buffer.from(picture, 'base64'))
		.resize({ width: 264, kernel: 'nearest' })
		.extend({ top: 40, bottom: 40, left: 40, right: 40, background: 'white' })
		.toColourspace('b-w')
		.removeAlpha()
		.raw();
	const { data, info } = await printed.toBuffer({ resolveWithObject: true });
	const channels = info.channels as 1 | 3;
	assert.deepEqual(await readCodes({ pixels: data, width: info.width, height: info.height, channels }), [
		address,
	]);
});
