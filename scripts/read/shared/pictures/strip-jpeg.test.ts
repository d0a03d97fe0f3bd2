import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import { stripJpeg, UnreadableJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';

let photograph: Uint8Array;

before(async () => {
	photograph = await sharp({ create: { width: 50, height: 30, channels: 3, background: '#5a7' } })
		.withExif({ IFD0: { Artist: 'Zrazkova' }, IFD3: { GPSLatitude: '50/1 27/1 0/1' } })
		.jpeg({ progressive: true })
		.toBuffer();
});

test('the author and the place go, the picture stays', async () => {
	const stripped = stripJpeg(Buffer.concat([photograph, Buffer.from('a film after the picture')]));
	assert.ok(Buffer.from(photograph).includes('Zrazkova'));
	assert.ok(!Buffer.from(stripped).includes('Zrazkova') && !Buffer.from(stripped).includes('film'));
	assert.equal((await sharp(stripped).metadata()).exif, undefined);
	assert.deepEqual(await sharp(stripped).raw().toBuffer(), await sharp(photograph).raw().toBuffer());
});

test('a comment and the thumbnail of JFIF go', () => {
	const jfif = [0xff, 0xe0, 0, 19, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9];
	const comment = [0xff, 0xfe, 0, 4, 0x5a, 0x5a];
	const rest = photograph.subarray(2);
	const stripped = stripJpeg(Buffer.concat([Uint8Array.of(0xff, 0xd8, ...jfif, ...comment), rest]));
	assert.deepEqual(
		[...stripped.subarray(0, 20)],
		[0xff, 0xd8, ...jfif.slice(0, 3), 16, ...jfif.slice(4, 16), 0, 0],
	);
	assert.ok(!Buffer.from(stripped).includes('ZZ'));
});

test('any bytes give a picture or a refusal', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(600), (bytes, at) => {
			for (const broken of [bytes, Uint8Array.of(0xff, 0xd8, ...bytes), photograph.slice(0, at)]) {
				try {
					assert.ok(stripJpeg(broken).length <= broken.length + 2);
				} catch (error) {
					assert.ok(error instanceof UnreadableJpeg);
				}
			}
		}),
	);
});

test('the colour profile goes, whose description anybody may write', async () => {
	const profiled = { create: { width: 8, height: 8, channels: 3, background: '#5a7' } } as const;
	const jpeg = await sharp(profiled).withIccProfile('p3').jpeg().toBuffer();
	const png = await sharp(profiled).withIccProfile('p3').png().toBuffer();
	assert.ok((await sharp(jpeg).metadata()).icc && (await sharp(png).metadata()).icc);
	assert.equal((await sharp(stripJpeg(jpeg)).metadata()).icc, undefined);
	assert.equal((await sharp(stripPng(png)).metadata()).icc, undefined);
});
