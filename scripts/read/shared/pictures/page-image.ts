import sharp from 'sharp';
import type { PageImage } from '#store/sources/source-copy.ts';

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

const lossless = { lossless: true, effort: 3 };
const lossy = { quality: 35, effort: 4 };
/** Bytes above which the lossy form is tried; a scan of a letter below weighs as much in it. */
const heavy = 150_000;
/** Steps of light in each colour: six keep thin letters whole, and more are seen by nobody. */
const steps = 6;
/** Steps of 255 between a pixel's colours from which it is coloured, and the share of such pixels in a coloured page. */
const colourful = 48;
const colouredShare = 0.0005;

const step = Uint8Array.from({ length: 256 }, (_, value) =>
	Math.round((Math.round((value / 255) * (steps - 1)) * 255) / (steps - 1)),
);

/**
 * A page as a WebP picture, grey where the page is: without loss in a few steps of light, which keeps letters sharp and
 * weighs less than the lossy form; lossy where the page is a photograph and that weighs less.
 */
export async function pageImage({ width, height, pixels }: RenderedPage): Promise<PageImage> {
	const isGrey = !isColoured(pixels);
	const raw = { width, height, channels: isGrey ? (1 as const) : (3 as const) };
	const light = isGrey ? toGrey(pixels) : pixels;
	const drawing = await sharp(inSteps(light), { raw }).webp(lossless).toBuffer();
	if (drawing.length <= heavy) return { width, height, bytes: drawing };
	const photograph = await sharp(light, { raw }).webp(lossy).toBuffer();
	return { width, height, bytes: photograph.length < drawing.length ? photograph : drawing };
}

function isColoured(pixels: Uint8Array): boolean {
	let coloured = 0;
	for (let at = 0; at < pixels.length; at += 3) {
		const red = pixels[at] as number;
		const green = pixels[at + 1] as number;
		const blue = pixels[at + 2] as number;
		// Most pixels are paper or black ink.
		if (red === green && green === blue) continue;
		if (Math.max(red, green, blue) - Math.min(red, green, blue) > colourful) coloured += 1;
	}
	return coloured > (pixels.length / 3) * colouredShare;
}

function toGrey(pixels: Uint8Array): Uint8Array {
	const grey = new Uint8Array(pixels.length / 3);
	for (let at = 0; at < grey.length; at += 1) {
		const from = 3 * at;
		const red = pixels[from] as number;
		const green = pixels[from + 1] as number;
		const blue = pixels[from + 2] as number;
		// ITU-R BT.601: how bright the eye sees the three.
		grey[at] = red === green && green === blue ? red : Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
	}
	return grey;
}

function inSteps(light: Uint8Array): Uint8Array {
	const stepped = new Uint8Array(light.length);
	for (let at = 0; at < light.length; at += 1) stepped[at] = step[light[at] as number] as number;
	return stepped;
}
