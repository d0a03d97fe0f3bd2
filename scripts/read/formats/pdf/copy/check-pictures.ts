import sharp from 'sharp';
import type { Box } from '../../../contract/box.ts';
import type { CopyRequest } from '../../../contract/copy-outcome.ts';
import { Withheld } from '../../../contract/withheld.ts';
import { comparedSigns } from '../../../shared/copy/compared-signs.ts';
import { holdsMasked, maskedStrings } from '../../../shared/copy/masked-strings.ts';
import { unreadWords } from '../../../shared/copy/unread-words.ts';
import { boxAround } from '../../../shared/geometry/box-around.ts';
import { codeAlone } from '../../../shared/ocr/codes/code-alone.ts';
import { recognisePicture } from '../../../shared/ocr/recognise-picture.ts';
import type { mupdf } from '../../../shared/pdf/mupdf.ts';
import { renderPart } from '../render.ts';
import { renderPage } from './render-page.ts';

/** At which letters are recognised best. */
const dpi = 200;
/** Pixels per point. */
const scale = dpi / 72;
/** In points. */
const widestCode = 200;
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
		const { codes, area } = await partedPictures(page);
		if (holdsMasked(codes.join('\n'), masked)) throw new Withheld('copy-check', 'a code says a masked word');
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

/** What the codes among a page's pictures say, and the box around the other pictures that may hold text, or null. */
async function partedPictures(page: mupdf.PDFPage): Promise<{ codes: string[]; area: Box | null }> {
	const bounds = page.getBounds();
	const codes: string[] = [];
	const others: Box[] = [];
	for (const box of pictureBoxes(page, bounds)) {
		const code = isSquare(box) ? await codeAlone(renderPart(page, bounds, box, { dpi })) : null;
		if (code === null) others.push(box);
		else codes.push(code);
	}
	return { codes, area: others.length > 0 ? boxAround(others) : null };
}

/** The pictures of a page that may hold text. */
function pictureBoxes(page: mupdf.PDFPage, bounds: Box): Box[] {
	const [left, top, right, bottom] = bounds;
	const boxes: Box[] = [];
	const text = page.toStructuredText('preserve-images');
	text.walk({
		onImageBlock: ([x0, y0, x1, y1], _matrix, image) => {
			image.destroy();
			const box: Box = [Math.max(x0, left), Math.max(y0, top), Math.min(x1, right), Math.min(y1, bottom)];
			if (mayHoldWords(box, bounds)) boxes.push(box);
		},
	});
	text.destroy();
	return boxes;
}

/** Codes are square, and a whole page is none. */
function isSquare([x0, y0, x1, y1]: Box): boolean {
	const [width, height] = [x1 - x0, y1 - y0];
	return Math.abs(width / height - 1) < 0.1 && width < widestCode;
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
