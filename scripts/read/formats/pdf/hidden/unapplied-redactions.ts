import type { Box } from '../../../contract/box.ts';
import { mupdf } from '../../../shared/pdf/mupdf.ts';

/**
 * Places of a page that somebody marked to be redacted (annotations `Redact`, ISO 32000-2, 12.5.6.23) without applying
 * it: the words are still there. In points from the page's upper left corner, as the page is shown.
 */
export function unappliedRedactions(page: mupdf.Page): Box[] {
	if (!(page instanceof mupdf.PDFPage)) return [];
	const [left, top] = page.getBounds();
	const places: Box[] = [];
	for (const annotation of page.getAnnotations()) {
		if (annotation.getType() === 'Redact') {
			const quads = annotation.hasQuadPoints() ? annotation.getQuadPoints() : [];
			const boxes = quads.length > 0 ? quads.map(boxOf) : [annotation.getRect()];
			places.push(...boxes.map(([x0, y0, x1, y1]): Box => [x0 - left, y0 - top, x1 - left, y1 - top]));
		}
		annotation.destroy();
	}
	return places;
}

function boxOf(quad: mupdf.Quad): Box {
	const xs = [quad[0], quad[2], quad[4], quad[6]];
	const ys = [quad[1], quad[3], quad[5], quad[7]];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
