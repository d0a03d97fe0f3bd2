import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import sharp from 'sharp';
import { Sheet } from '../../../bench-recognition/sheet.ts';
import { mupdf } from '../../shared/pdf/mupdf.ts';
import { drawEnlarged } from './draw-enlarged.ts';
import { renderPart } from './render.ts';

const dots = 40;
const stripes = Buffer.from(
	Uint8Array.from({ length: dots * dots * 3 }, (_, at) => (Math.floor(at / 3) % 2) * 255),
);
let page: ReturnType<typeof firstPage>;
before(async () => {
	const striped = sharp(stripes, { raw: { width: dots, height: dots, channels: 3 } });
	const sheet = new Sheet(200, 200);
	sheet.picture(await striped.png().toBuffer(), 30.3, 50.7, 40, 40);
	page = firstPage(sheet);
});
const picture = { box: [30.3, 50.7, 70.3, 90.7], dotsPerPoint: [1, 1] } as const;

it('draws a picture in its own dots, so that each stays what it is', () => {
	const grid = { from: [30.3, 50.7], dotsPerPoint: [1, 1] } as const;
	const { pixels, width, height } = renderPart(page, [0, 0, 200, 200], picture.box, { dpi: 72, grid });
	assert.deepEqual([width, height], [dots, dots]);
	assert.deepEqual(Buffer.from(Uint8Array.from(pixels)), stripes);
});

it('draws a part of a coarse picture as large as one that is fine', async () => {
	const box = [27.3, 47.7, 73.3, 60.7] as const;
	const of = async (dpi: number, one: typeof picture | null) => {
		const { width, height } = await drawEnlarged(page, [0, 0, 200, 200], box, { dpi, drawn: 'all', of: one });
		return [width, height];
	};
	for (const dpi of [150, 300]) {
		const [fine, coarse] = [await of(dpi, null), await of(dpi, picture)];
		for (const side of [0, 1]) assert.ok(Math.abs((fine[side] ?? 0) - (coarse[side] ?? 0)) <= 1);
	}
});

function firstPage(sheet: Sheet) {
	return mupdf.PDFDocument.openDocument(Sheet.pdf([sheet]), 'application/pdf').loadPage(0);
}
