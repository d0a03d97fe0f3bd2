import sharp from 'sharp';
import type { Box } from '../../../contract/box.ts';
import type { CopyRequest } from '../../../contract/copy-outcome.ts';
import { Withheld } from '../../../contract/withheld.ts';
import { comparedSigns } from '../../../shared/copy/compared-signs.ts';
import { holdsMasked, maskedStrings } from '../../../shared/copy/masked-strings.ts';
import { unreadWords } from '../../../shared/copy/unread-words.ts';
import { recognisePicture } from '../../../shared/ocr/recognise-picture.ts';
import type { mupdf } from '../../../shared/pdf/mupdf.ts';
import { renderPage } from './render-page.ts';

/** Pixels per point: 200 dpi, at which letters are recognised best. */
const scale = 200 / 72;
/** In points: anything smaller contains no legible word. */
const leastWidth = 20;
const leastHeight = 6;
/** Share of the page's height taken by letterheads, and of its area below which a picture taller than wide is their emblem. */
const letterhead = 0.2;
const emblemShare = 0.01;

/**
 * Reads the pictures of a finished copy again. On pages that were recognised it looks for masked words; on others, whose
 * text layer was read and whose pictures nobody looked at, for words that the letter does not have too.
 *
 * @throws Withheld `copy-check` if a picture shows what was masked, `doubt` where it shows words that were never read.
 */
export async function checkPictures(copy: mupdf.PDFDocument, request: CopyRequest): Promise<void> {
	const masked = maskedStrings(request.text, request.masked);
	const letterSigns = comparedSigns(request.text);
	for (let number = 0; number < copy.countPages(); number += 1) {
		const wasRead = request.recognition?.pages.includes(number) ?? false;
		if (wasRead && request.masked.length === 0) continue;
		const page = copy.loadPage(number);
		const area = picturesArea(page);
		if (area) {
			const lines = await linesIn(page, area);
			const said = lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join('\n');
			if (holdsMasked(said, masked)) throw new Withheld('copy-check', 'a picture shows a masked word');
			if (!wasRead && unreadWords(lines, letterSigns) > 0) {
				throw new Withheld('doubt', 'a picture shows words never read');
			}
		}
		page.destroy();
	}
}

/** The box around the pictures of a page that may hold text, or null. */
function picturesArea(page: mupdf.PDFPage): Box | null {
	const [left, top, right, bottom] = page.getBounds();
	const boxes: Box[] = [];
	const text = page.toStructuredText('preserve-images');
	text.walk({
		onImageBlock: ([x0, y0, x1, y1], _matrix, image) => {
			image.destroy();
			const box: Box = [Math.max(x0, left), Math.max(y0, top), Math.min(x1, right), Math.min(y1, bottom)];
			if (mayHoldWords(box, [left, top, right, bottom])) boxes.push(box);
		},
	});
	text.destroy();
	if (boxes.length === 0) return null;
	const edge = (at: 0 | 1 | 2 | 3, of: (...values: number[]) => number) => of(...boxes.map((box) => box[at]));
	return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
}

/** Whether a picture is large enough for a word, and not the emblem of a letterhead. */
function mayHoldWords([x0, y0, x1, y1]: Box, [left, top, right, bottom]: Box): boolean {
	const [width, height] = [x1 - x0, y1 - y0];
	if (width < leastWidth || height < leastHeight) return false;
	const inLetterhead = y1 - top < (bottom - top) * letterhead;
	const small = width * height < (right - left) * (bottom - top) * emblemShare;
	return !(inLetterhead && small && height > width);
}

async function linesIn(page: mupdf.PDFPage, [x0, y0, x1, y1]: Box) {
	const { width, height, pixels } = renderPage(page, scale);
	const [left, top] = [Math.floor(x0 * scale), Math.floor(y0 * scale)];
	const size = {
		width: Math.min(width, Math.ceil(x1 * scale)) - left,
		height: Math.min(height, Math.ceil(y1 * scale)) - top,
	};
	const picture = await sharp(pixels, { raw: { width, height, channels: 3 } })
		.extract({ left, top, ...size })
		.raw()
		.toBuffer();
	const { lines } = await recognisePicture({ pixels: picture, ...size, channels: 3 }, 'auto');
	return lines;
}
