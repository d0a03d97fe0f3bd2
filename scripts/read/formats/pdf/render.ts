import type { Box } from '../../contract/box.ts';
import { mupdf } from '../../shared/pdf/mupdf.ts';
import type { PagePicture } from '../../shared/scan/page-picture.ts';
import { Forward } from './hidden/forward.ts';
import { PicturesAlone } from './hidden/pictures-alone.ts';

const white = 255;
/** Dots per inch: the lowest at which engines read small print, and fast. */
const usualDpi = 200;
/** Pixels of a picture: A2 at 200 dpi. */
const mostPixels = 16_000_000;

/** Renders a page in colour, which tells stamps from print, smaller where it is so large that the picture would not fit in memory. */
export function renderPage(page: mupdf.Page, [x0, y0, x1, y1]: Box): PagePicture {
	const area = Math.max(1, (x1 - x0) * (y1 - y0));
	const pixelsPerPoint = Math.min(usualDpi / 72, Math.sqrt(mostPixels / area));
	const pixmap = page.toPixmap(
		mupdf.Matrix.scale(pixelsPerPoint, pixelsPerPoint),
		mupdf.ColorSpace.DeviceRGB,
		false,
	);
	try {
		return {
			pixels: pixmap.getPixels().slice(),
			width: pixmap.getWidth(),
			height: pixmap.getHeight(),
			channels: 3,
			pixelsPerPoint,
		};
	} finally {
		pixmap.destroy();
	}
}

/** What is drawn of a page: all; what is not typed; its pictures, without what is typed or ruled below or over them. */
export type Drawn = 'all' | 'untyped' | 'pictures';

/** How a part of a page is drawn. */
export interface PartWanted {
	readonly dpi: number;
	readonly drawn?: Drawn;
	readonly grid?: Grid;
}

/** The pixels that a part of a page is drawn with, where they are to be those of a picture on it. */
export interface Grid {
	/** A point of the page that is the corner of a pixel. */
	readonly from: readonly [x: number, y: number];
	readonly dotsPerPoint: readonly [number, number];
}

/** Draws a part of a page in colour, three bytes per pixel; anything outside the page is white. */
export function renderPart(
	page: mupdf.Page,
	[left, top]: Box,
	[x0, y0, x1, y1]: Box,
	{ dpi, drawn = 'all', grid }: PartWanted,
): PagePicture {
	const area = Math.max(1, (x1 - x0) * (y1 - y0));
	const pixelsPerPoint = Math.min(dpi / 72, Math.sqrt(mostPixels / area));
	const { from: [x, y] = [0, 0], dotsPerPoint: [across, down] = [pixelsPerPoint, pixelsPerPoint] } =
		grid ?? {};
	const part: [number, number, number, number] = [
		Math.round((x0 - x) * across),
		Math.round((y0 - y) * down),
		Math.round((x1 - x) * across),
		Math.round((y1 - y) * down),
	];
	const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, part, false);
	const device = new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap);
	try {
		pixmap.clear(white);
		const { translate, scale, concat } = mupdf.Matrix;
		run(page, device, concat(translate(-left - x, -top - y), scale(across, down)), drawn);
		device.close();
		return {
			pixels: pixmap.getPixels().slice(),
			width: pixmap.getWidth(),
			height: pixmap.getHeight(),
			channels: 3,
			pixelsPerPoint,
		};
	} finally {
		device.destroy();
		pixmap.destroy();
	}
}

function run(page: mupdf.Page, device: mupdf.Device, matrix: mupdf.Matrix, drawn: Drawn): void {
	if (drawn === 'all') {
		page.run(device, matrix);
		return;
	}
	const part = new mupdf.Device(
		drawn === 'pictures' ? new PicturesAlone(device) : new Forward(device, () => false),
	);
	try {
		page.run(part, matrix);
		part.close();
	} finally {
		part.destroy();
	}
}
