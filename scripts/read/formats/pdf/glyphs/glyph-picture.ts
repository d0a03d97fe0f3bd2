import { mupdf } from '../../../shared/pdf/mupdf.ts';

/** A small picture of a glyph. */
export interface GlyphPicture {
	/** Darkness of each cell of a grid over its ink, row by row, with the mean subtracted, as a vector of length 1. */
	readonly fields: Float32Array;
	/** Width of its ink divided by its height. */
	readonly proportion: number;
}

/** Type size in pixels, and cells of the grid. */
const size = 40;
const across = 12;
const down = 18;
const ink = 128;

/** Draws a glyph by itself. Null if it leaves no ink; what the engine could not draw is told apart, because it may draw it later. */
export function glyphPicture(font: mupdf.Font, glyph: number): GlyphPicture | null | 'not drawn' {
	const text = new mupdf.Text();
	const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceGray, [0, 0, 2 * size, 2 * size], false);
	const device = new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap);
	try {
		text.showGlyph(font, [size, 0, 0, -size, size / 2, 1.5 * size], glyph, 0);
		pixmap.clear(255);
		device.fillText(text, mupdf.Matrix.identity, mupdf.ColorSpace.DeviceGray, [0], 1);
		device.close();
		const drawn = { data: pixmap.getPixels(), width: pixmap.getWidth(), height: pixmap.getHeight() };
		const box = inkBox(drawn);
		return box && inLittle(drawn, box);
	} catch {
		return 'not drawn';
	} finally {
		device.destroy();
		pixmap.destroy();
		text.destroy();
	}
}

/** Similarity of two glyphs, 1 at most: the correlation of their cells, less if one is wider. */
export function likenessOf(a: GlyphPicture, b: GlyphPicture): number {
	let together = 0;
	for (let at = 0; at < a.fields.length; at++) together += (a.fields[at] ?? 0) * (b.fields[at] ?? 0);
	return together - 0.3 * Math.abs(Math.log(a.proportion / b.proportion));
}

interface Drawn {
	readonly data: Uint8ClampedArray;
	readonly width: number;
	readonly height: number;
}

type Edges = readonly [left: number, top: number, right: number, bottom: number];

function inkBox({ data, width, height }: Drawn): Edges | null {
	let [left, top, right, bottom] = [width, height, 0, 0];
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			if ((data[y * width + x] ?? 255) >= ink) continue;
			left = Math.min(left, x);
			right = Math.max(right, x + 1);
			top = Math.min(top, y);
			bottom = Math.max(bottom, y + 1);
		}
	}
	return right > left && bottom > top ? [left, top, right, bottom] : null;
}

function inLittle({ data, width }: Drawn, [left, top, right, bottom]: Edges): GlyphPicture {
	const fields = new Float32Array(across * down);
	const [wide, high] = [(right - left) / across, (bottom - top) / down];
	for (let at = 0; at < fields.length; at++) {
		const [column, row] = [at % across, Math.floor(at / across)];
		const [x0, y0] = [Math.floor(left + column * wide), Math.floor(top + row * high)];
		const [x1, y1] = [Math.ceil(left + (column + 1) * wide), Math.ceil(top + (row + 1) * high)];
		let dark = 0;
		for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) dark += 255 - (data[y * width + x] ?? 255);
		fields[at] = dark / (255 * (x1 - x0) * (y1 - y0));
	}
	return { fields: ofLengthOne(fields), proportion: (right - left) / (bottom - top) };
}

function ofLengthOne(fields: Float32Array): Float32Array {
	const mean = fields.reduce((sum, field) => sum + field, 0) / fields.length;
	const length = Math.hypot(...fields.map((field) => field - mean)) || 1;
	return fields.map((field) => (field - mean) / length);
}
