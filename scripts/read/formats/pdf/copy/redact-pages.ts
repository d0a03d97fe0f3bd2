import type { Box } from '../../../contract/box.ts';
import { Withheld } from '../../../contract/withheld.ts';
import type { MaskedPlace } from '../../../shared/copy/masked-places.ts';
import { mupdf } from '../../../shared/pdf/mupdf.ts';
import { isFlat } from './is-flat.ts';
import { compressPictures, photographs } from './page-pictures.ts';
import { renderPage } from './render-page.ts';

/** Points by which a box is extended on every side. Recognised boxes fit tightly around the ink, and scans are blurred. */
const cropMargin = 1.5;
const pictureMargin = 2.5;

/**
 * Share of a word's height that lies above and below its letters: boxes of text layers are as high as the font's line,
 * and reach into the lines above and below.
 */
const lineGap = 0.15;

/** Pixels per point at which places are checked: a hairline is visible. */
const scale = 2;

/**
 * Removes areas from a PDF's pages: the letters, the pixels and the lines in them, then draws a black box there.
 * Whether they are gone is checked before the box is drawn, because under the box nothing could be seen.
 *
 * @throws Withheld `copy-check` if something is still seen at a place.
 */
export async function redactPages(
	document: mupdf.PDFDocument,
	places: readonly MaskedPlace[],
): Promise<void> {
	for (const [number, ofPage] of Map.groupBy(places, ({ page }) => page)) {
		if (number >= document.countPages()) throw new Withheld('copy-check', 'a place is on no page');
		const page = document.loadPage(number);
		const boxes = coveringBoxes(ofPage, page.getBounds());
		const hadPhotograph = photographs(page).length > 0;
		erase(page, ofPage, boxes, mupdf.PDFPage.REDACT_LINE_ART_REMOVE_IF_COVERED);
		if (!areFlat(page, ofPage)) erase(page, ofPage, boxes, mupdf.PDFPage.REDACT_LINE_ART_REMOVE_IF_TOUCHED);
		if (hadPhotograph) await compressPictures(document, page);
		if (!areFlat(page, ofPage)) throw new Withheld('copy-check', 'something is left at a masked place');
		draw(page, boxes);
		page.destroy();
	}
}

/** Letters are taken out of the box's core, for a letter that the redaction touches goes whole; pixels out of all of it. */
function erase(
	page: mupdf.PDFPage,
	places: readonly MaskedPlace[],
	boxes: readonly Box[],
	lineArt: number,
): void {
	const { REDACT_IMAGE_NONE, REDACT_IMAGE_PIXELS, REDACT_LINE_ART_NONE } = mupdf.PDFPage;
	mark(page, places.map(core));
	page.applyRedactions(false, REDACT_IMAGE_NONE, REDACT_LINE_ART_NONE, mupdf.PDFPage.REDACT_TEXT_REMOVE);
	mark(page, boxes);
	page.applyRedactions(false, REDACT_IMAGE_PIXELS, lineArt, mupdf.PDFPage.REDACT_TEXT_NONE);
}

function draw(page: mupdf.PDFPage, boxes: readonly Box[]): void {
	const { REDACT_IMAGE_NONE, REDACT_LINE_ART_NONE, REDACT_TEXT_NONE } = mupdf.PDFPage;
	mark(page, boxes);
	page.applyRedactions(true, REDACT_IMAGE_NONE, REDACT_LINE_ART_NONE, REDACT_TEXT_NONE);
}

function mark(page: mupdf.PDFPage, boxes: readonly Box[]): void {
	for (const box of boxes) {
		const annotation = page.createAnnotation('Redact');
		annotation.setRect([...box]);
		annotation.destroy();
	}
}

function core({ box: [x0, y0, x1, y1], isPicture }: MaskedPlace): Box {
	const gap = isPicture ? 0 : (y1 - y0) * lineGap;
	return [x0, y0 + gap, x1, y1 - gap];
}

/** Boxes that are erased and drawn black, in points of the page. */
export function coveringBoxes(
	places: readonly MaskedPlace[],
	[left, top, right, bottom]: readonly [number, number, number, number],
): Box[] {
	return places.map((place) => {
		const [x0, y0, x1, y1] = core(place);
		const margin = place.isPicture ? pictureMargin : cropMargin;
		return [
			Math.max(left, x0 - margin),
			Math.max(top, y0 - margin),
			Math.min(right, x1 + margin),
			Math.min(bottom, y1 + margin),
		];
	});
}

function areFlat(page: mupdf.PDFPage, places: readonly MaskedPlace[]): boolean {
	const drawn = renderPage(page, scale);
	return places.every((place) => {
		const [x0, y0, x1, y1] = core(place);
		return isFlat(drawn, [x0 * scale, y0 * scale, x1 * scale, y1 * scale]);
	});
}
