import sharp from 'sharp';
import type { PageImage } from '../copy-outcome.ts';

/** Pixels of a page as it is shown. */
export interface RenderedPage {
	readonly width: number;
	readonly height: number;
	/** Red, green and blue of each pixel, row after row. */
	readonly pixels: Uint8Array;
}

/** Width of page images in pixels: a line of a letter's small print is read in it, and a page weighs 60–100 KB. */
export const pageImageWidth = 1120;

/** Most pages of a copy that get an image; the others are in the copy itself. */
export const mostPageImages = 200;

/**
 * A page as a WebP picture: grey pages without loss in a few steps of grey, which keeps letters sharp and is smaller than
 * the lossy form; coloured ones, and grey ones that are photographs, lossy.
 */
export async function pageImage({ width, height, pixels }: RenderedPage): Promise<PageImage> {
	const raw = { raw: { width, height, channels: 3 as const } };
	if (isColoured(pixels)) {
		return { width, height, bytes: await sharp(pixels, raw).webp(LOSSY).toBuffer() };
	}
	const grey = await sharp(inSteps(pixels), { raw: { width, height, channels: 1 } })
		.webp({ lossless: true, effort: 3 })
		.toBuffer();
	if (grey.length <= HEAVY) return { width, height, bytes: grey };
	const photograph = await sharp(pixels, raw).greyscale().webp(LOSSY).toBuffer();
	return { width, height, bytes: photograph.length < grey.length ? photograph : grey };
}

const LOSSY = { quality: 35, effort: 4 };
/** Bytes above which the lossy form of a grey page is tried. */
const HEAVY = 110_000;
/** Steps of grey: six keep thin letters whole, and more are seen by nobody. */
const STEPS = 6;
/** Steps of 255 between a pixel's colours from which it is coloured, and the share of such pixels in a coloured page. */
const COLOURFUL = 48;
const COLOURED_SHARE = 0.0005;

function isColoured(pixels: Uint8Array): boolean {
	let coloured = 0;
	for (let at = 0; at < pixels.length; at += 3) {
		const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
		if (Math.max(red, green, blue) - Math.min(red, green, blue) > COLOURFUL) coloured += 1;
	}
	return coloured > (pixels.length / 3) * COLOURED_SHARE;
}

function inSteps(pixels: Uint8Array): Uint8Array {
	const step = Uint8Array.from({ length: 256 }, (_, value) =>
		Math.round((Math.round((value / 255) * (STEPS - 1)) * 255) / (STEPS - 1)),
	);
	const grey = new Uint8Array(pixels.length / 3);
	for (let at = 0; at < grey.length; at += 1) {
		// ITU-R BT.601: how bright the eye sees the three.
		const light =
			0.299 * (pixels[3 * at] ?? 0) + 0.587 * (pixels[3 * at + 1] ?? 0) + 0.114 * (pixels[3 * at + 2] ?? 0);
		grey[at] = step[Math.round(light)] ?? 0;
	}
	return grey;
}
