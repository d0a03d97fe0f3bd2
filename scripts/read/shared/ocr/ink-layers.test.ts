import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { inkLayers, mostPixels, type RawPicture, unpacked } from './ink-layers.ts';

const [width, height] = [200, 100];

describe('inkLayers', () => {
	it('parts a blue stamp from black print', async () => {
		const { print, colour } = inkLayers(await picture([box('black', 10, 10), box('#2a5fc0', 60, 10)]));
		assert.ok(colour);
		assert.equal(print.pixels[15 * width + 15], 0);
		assert.equal(print.pixels[15 * width + 65], 255);
		assert.equal(colour.pixels[15 * width + 15], 255);
		assert.ok((colour.pixels[15 * width + 65] ?? 255) < 100);
	});

	it('leaves a page in black whole', async () => {
		const { colour } = inkLayers(await picture([box('black', 10, 10)]));
		assert.equal(colour, null);
	});

	it('leaves a page in colour whole', async () => {
		const { print, colour } = inkLayers(await picture([box('#2a5fc0', 10, 10), box('#2a5fc0', 60, 10)]));
		assert.equal(colour, null);
		assert.ok((print.pixels[15 * width + 15] ?? 255) < 128);
	});

	it('keeps with the print what is too little for a layer: a stroke in colour is lost in neither', async () => {
		const { print, colour } = inkLayers(await picture([box('black', 10, 10), box('#2a5fc0', 60, 10, 3)]));
		assert.equal(colour, null);
		assert.ok((print.pixels[11 * width + 61] ?? 255) < 128);
	});

	it('takes a grey picture from memory', async () => {
		const { print, colour } = inkLayers({ pixels: [0, 255], width: 2, height: 1, channels: 1 });
		assert.deepEqual([...print.pixels], [0, 255]);
		assert.equal(colour, null);
	});

	it('refuses what is no picture or too large', async () => {
		await assert.rejects(unpacked(Buffer.from('Лист')));
		assert.throws(() => inkLayers({ pixels: [], width: mostPixels, height: 2, channels: 1 }));
	});
});

function box(background: string, left: number, top: number, side = 20) {
	return { input: { create: { width: side, height: side, channels: 3 as const, background } }, left, top };
}

async function picture(boxes: ReturnType<typeof box>[]): Promise<RawPicture> {
	const sheet = sharp({ create: { width, height, channels: 3, background: 'white' } });
	return unpacked(await sheet.composite(boxes).png().toBuffer());
}
