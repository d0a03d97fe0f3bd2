import sharp from 'sharp';
import type { Box } from '../../contract/box.ts';
import type { mupdf } from '../../shared/pdf/mupdf.ts';
import type { PagePicture } from '../../shared/scan/page-picture.ts';
import type { PictureOnPage } from './page-content.ts';
import { type Drawn, renderPart } from './render.ts';

/** What is drawn of a page to be recognised. */
interface Wanted {
	readonly dpi: number;
	readonly drawn: Drawn;
	/** The picture that shows it; null if none does. */
	readonly of: PictureOnPage | null;
}

/** Times that dots are enlarged, at least: fewer are as well drawn at once. */
const leastEnlarged = 1.1;
/** A picture of fewer has no words. */
const leastDotsPerPoint = 0.5;

/**
 * Draws a part of a page as `renderPart` does, but a picture of fewer dots than are wanted in its own dots, and enlarges them
 * smoothly: MuPDF joins them by straight lines, so that small print reads worse («3» as «5», «10.06.2031» as «19.06.2031»).
 */
export async function drawEnlarged(
	page: mupdf.Page,
	bounds: Box,
	box: Box,
	{ dpi, drawn, of }: Wanted,
): Promise<PagePicture> {
	const pixelsPerPoint = dpi / 72;
	if (!of || !isCoarse(of, pixelsPerPoint)) return renderPart(page, bounds, box, { dpi, drawn });
	const { dotsPerPoint } = of;
	const [x, y] = [of.box[0], of.box[1]];
	const grid = { from: [x, y] as const, dotsPerPoint };
	const [across, down] = dotsPerPoint;
	const whole: Box = [
		x + Math.floor((box[0] - x) * across) / across,
		y + Math.floor((box[1] - y) * down) / down,
		x + Math.ceil((box[2] - x) * across) / across,
		y + Math.ceil((box[3] - y) * down) / down,
	];
	const { pixels, width, height, channels } = renderPart(page, bounds, whole, { dpi, drawn, grid });
	const pixelsOf = (points: number) => Math.round(points * pixelsPerPoint);
	const enlarged = { width: pixelsOf(whole[2] - whole[0]), height: pixelsOf(whole[3] - whole[1]) };
	const [left, top] = [pixelsOf(box[0] - whole[0]), pixelsOf(box[1] - whole[1])];
	const { data, info } = await sharp(Uint8Array.from(pixels), { raw: { width, height, channels } })
		.resize({ ...enlarged, kernel: 'cubic', fit: 'fill' })
		.extract({
			left,
			top,
			width: Math.min(enlarged.width - left, pixelsOf(box[2] - box[0])),
			height: Math.min(enlarged.height - top, pixelsOf(box[3] - box[1])),
		})
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { pixels: data, width: info.width, height: info.height, channels, pixelsPerPoint };
}

function isCoarse({ dotsPerPoint }: PictureOnPage, pixelsPerPoint: number): boolean {
	return dotsPerPoint.every((dots) => dots > leastDotsPerPoint && dots * leastEnlarged < pixelsPerPoint);
}
