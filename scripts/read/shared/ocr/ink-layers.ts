import sharp from 'sharp';
import type { Box } from '../../contract/box.ts';
import { gatherStrokes } from './gather-strokes.ts';

/** A grey picture, one byte per pixel, 255 is white. */
export interface GreyPicture {
	readonly pixels: Uint8Array;
	readonly width: number;
	readonly height: number;
}

/** A picture as it is in memory: one (grey) or three (red, green, blue) bytes a pixel, no transparency. */
export interface RawPicture {
	readonly pixels: ArrayLike<number>;
	readonly width: number;
	readonly height: number;
	readonly channels: 1 | 3;
}

/** What is printed on a page, and what was put over it in colour. */
export interface InkLayers {
	readonly print: GreyPicture;
	/** Stamps, seals, pen, or a letterhead in colour; null if there is hardly any, or where the page as a whole is in colour. */
	readonly colour: GreyPicture | null;
}

/** Pixels: A2 at 200 dpi and something over. */
export const mostPixels = 20_000_000;

const white = 255;
/** Darker pixels of a scan are ink, not paper. */
const ink = 128;
/** Difference of channels: paper and the fringes of black print stay below it. */
const greyest = 40;
/** The lightest channel where blue ink lies over black print. */
const darkest = 90;
/** The same for what is beside coloured ink: a scan in JPEG keeps colours coarser than strokes. */
const faintest = 16;
/** Pixels that a coloured stroke's edge reaches. */
const fringe = 2;
/** Lighter pixels beside colour are its edge, darker ones print. */
const palest = 100;
/** Lighter pixels are paper and its grain. */
const paper = 232;
/** Share of a page: less is a line, a link, a pen's stroke. */
const leastColour = 0.0005;
/** Coloured ink for one of black: more is paper or a photograph in colour, whose print would be torn apart. */
const mostColour = 1.5;

/**
 * Separates coloured ink from black, because an engine reads neither where a blue seal lies over a line: on real letters this
 * brings back signatories' names and words of the text.
 *
 * @param raw at most `mostPixels`
 * @throws Error if it is larger
 */
export function inkLayers(raw: RawPicture): InkLayers {
	const { pixels, width, height, channels } = raw;
	if (width * height > mostPixels) throw new Error(`The picture has more than ${mostPixels} pixels.`);
	if (channels === 3) return part(raw);
	return { print: { pixels: Uint8Array.from(pixels), width, height }, colour: null };
}

/**
 * A picture in any format that sharp reads, as it is in memory.
 *
 * @throws Error if it is no picture or too large
 */
export async function unpacked(picture: Uint8Array): Promise<RawPicture> {
	const image = sharp(picture, { limitInputPixels: mostPixels }).flatten({ background: 'white' });
	const { data, info } = await image.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
	const { width, height, channels } = info;
	if (channels === 1 || channels === 3) return { pixels: data, width, height, channels };
	throw new Error(`The picture has ${channels} channels.`);
}

/**
 * Share of coloured ink in a box and around it, 0–1.
 *
 * @param box in pixels
 */
export function colourAround({ pixels, width, height }: GreyPicture, [x0, y0, x1, y1]: Box): number {
	const reach = (y1 - y0) / 2;
	const [left, right] = [Math.max(0, Math.floor(x0 - reach)), Math.min(width, Math.ceil(x1 + reach))];
	const [top, bottom] = [Math.max(0, Math.floor(y0 - reach)), Math.min(height, Math.ceil(y1 + reach))];
	let coloured = 0;
	for (let y = top; y < bottom; y++) {
		for (let x = left; x < right; x++) if (pixels[y * width + x] !== white) coloured++;
	}
	return coloured / Math.max(1, (right - left) * (bottom - top));
}

function part({ pixels: data, width, height, channels }: RawPicture): InkLayers {
	const grey = (pixels: Uint8Array): GreyPicture => ({ pixels, width, height });
	const count = data.length / channels;
	const whole = new Uint8Array(count);
	const print = new Uint8Array(count);
	const colour = new Uint8Array(count).fill(white);
	const faint = new Uint8Array(count);
	let inPrint = 0;
	let inColour = 0;
	for (let at = 0, from = 0; at < count; at++, from += channels) {
		const red = data[from] ?? white;
		const green = data[from + 1] ?? white;
		const blue = data[from + 2] ?? white;
		const most = Math.max(red, green, blue);
		const least = Math.min(red, green, blue);
		const lightness = (red * 77 + green * 151 + blue * 28) >> 8;
		const coloured = most - least > greyest && most > darkest;
		whole[at] = lightness;
		if (most - least > faintest && most > darkest) faint[at] = 1;
		print[at] = coloured ? white : lightness;
		if (coloured) {
			colour[at] = least;
			inColour++;
		} else if (lightness < ink) inPrint++;
	}
	// Too little for a layer of its own is read with the print: a line may be stamped in thin strokes.
	if (inColour < count * leastColour || inColour > inPrint * mostColour)
		return { print: grey(whole), colour: null };
	moveFringes(print, colour, faint, width);
	const layers = { print: grey(print), colour: grey(colour) };
	gatherStrokes(layers.print, layers.colour);
	return layers;
}

/**
 * Moves the edge of coloured strokes from the print to them: a scan leaves it pale or nearly grey. Without it strokes are
 * torn, and figures with them.
 *
 * @param faint 1 for pixels with a trace of colour
 */
function moveFringes(print: Uint8Array, colour: Uint8Array, faint: Uint8Array, width: number): void {
	const strokes = colour.slice();
	for (let at = 0; at < strokes.length; at++) {
		if (strokes[at] === white) continue;
		for (let row = -fringe; row <= fringe; row++) {
			const from = at + row * width - fringe;
			for (let near = from; near <= from + 2 * fringe; near++) {
				const lightness = print[near] ?? white;
				if (lightness === white || (lightness <= palest && faint[near] === 0)) continue;
				if (lightness < paper) colour[near] = lightness;
				print[near] = white;
			}
		}
	}
}
