import type { Box } from '../../../contract/box.ts';
import { mupdf } from '../../../shared/pdf/mupdf.ts';
import { Forward, type Passes } from './forward.ts';

/** A drawn page, three bytes per pixel. */
export interface Pixels {
	readonly data: Uint8Array;
	readonly width: number;
	readonly height: number;
	/** Pixels per point, and the page's corner in pixels. */
	readonly scale: number;
	readonly left: number;
	readonly top: number;
}

/** Pixels a point: a full stop of small print is seen. */
const usualScale = 2;
/** Pixels of a drawing: A3 at the usual scale. */
const mostPixels = 4_000_000;

/** Draws a page with the words that `passes` lets through, and everything that is not words. */
export function drawPage(page: mupdf.Page, bounds: Box, passes: Passes): Pixels {
	return drawn(bounds, (to) => {
		const device = new mupdf.Device(new Forward(to, passes));
		page.run(device, mupdf.Matrix.identity);
		device.close();
		device.destroy();
	});
}

/** What a drawing leaves on white paper of a page's size. */
export function drawn(bounds: Box, draw: (device: mupdf.Device) => void): Pixels {
	const [x0, y0, x1, y1] = bounds;
	const scale = Math.min(usualScale, Math.sqrt(mostPixels / Math.max(1, (x1 - x0) * (y1 - y0))));
	const box: mupdf.Rect = [
		Math.floor(x0 * scale),
		Math.floor(y0 * scale),
		Math.ceil(x1 * scale),
		Math.ceil(y1 * scale),
	];
	const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, box, false);
	pixmap.clear(255);
	const device = new mupdf.DrawDevice([scale, 0, 0, scale, 0, 0], pixmap);
	try {
		draw(device);
		device.close();
		return {
			data: Uint8Array.from(pixmap.getPixels()),
			width: pixmap.getWidth(),
			height: pixmap.getHeight(),
			scale,
			left: box[0],
			top: box[1],
		};
	} finally {
		device.destroy();
		pixmap.destroy();
	}
}

/** The offsets of a box's pixels in `data`; what lies outside the page has none. */
export function* offsetsIn(
	{ width, height, scale, left, top }: Pixels,
	[x0, y0, x1, y1]: Box,
): Generator<number> {
	const [fromX, toX] = [
		Math.max(0, Math.floor(x0 * scale) - left),
		Math.min(width, Math.ceil(x1 * scale) - left),
	];
	const [fromY, toY] = [
		Math.max(0, Math.floor(y0 * scale) - top),
		Math.min(height, Math.ceil(y1 * scale) - top),
	];
	for (let y = fromY; y < toY; y++) {
		for (let x = fromX; x < toX; x++) yield 3 * (y * width + x);
	}
}
