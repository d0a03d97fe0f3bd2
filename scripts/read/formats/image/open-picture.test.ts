import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { openPicture } from './open-picture.ts';

/** Converts pixels per inch to pixels per millimetre. */
const perMillimetre = (dpi: number) => dpi / 25.4;

describe('openPicture', () => {
	it('draws out a fax, whose pixels are twice as high as wide, to the shape of its sheet', async () => {
		const { pages, page } = await openPicture(await tiff(204, 98));
		const { image, width, height, points } = await page(0);
		const drawn = await image.raw().toBuffer({ resolveWithObject: true });
		assert.equal(pages, 1);
		assert.deepEqual([width, height], [170, Math.round((115 * 204) / 98)]);
		assert.deepEqual([drawn.info.width, drawn.info.height], [width, height]);
		assert.ok(Math.abs(points[1] / points[0] - Math.SQRT2) < 0.02);
	});

	it('leaves square pixels, and faxes that are nearly so, as they are', async () => {
		for (const [across, down] of [
			[200, 200],
			[204, 196],
			[0, 0],
		] as const) {
			const { width, height } = await (await openPicture(await tiff(across, down))).page(0);
			assert.deepEqual([width, height], [170, 115]);
		}
	});

	it('leaves it to the decoder to tell a TIFF whose directory lies', async () => {
		const bytes = await tiff(204, 98);
		bytes.writeUInt32LE(bytes.length + 8, 4);
		await assert.rejects(async () => (await openPicture(bytes)).page(0), { ruleId: 'damaged-file' });
	});
});

function tiff(across: number, down: number): Promise<Buffer> {
	const page = sharp({ create: { width: 170, height: 115, channels: 3, background: 'white' } });
	const resolution = across > 0 && { xres: perMillimetre(across), yres: perMillimetre(down) };
	return page.tiff({ compression: 'lzw', resolutionUnit: 'inch', ...resolution }).toBuffer();
}
