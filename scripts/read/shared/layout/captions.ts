import type { Segment } from './segments.ts';

const leastDigits = 4;
// «*2031-04115*», «ВОР-01-31/44», «UA.00012.31.05»: no word, no date of a letter with its №
const caption = /^\*?[\p{Lu}\d](?:[\p{Lu}\d]|[-./_*:](?=\S)){6,}\*?$/u;

/** Whether something written at a page's edge is a caption of a bar code or QR code, or a document's mark in a system. */
export function isCaption({ text, box }: Segment, height: number): boolean {
	const atEdge = box[3] < height * 0.05 || box[1] > height * 0.9;
	return atEdge && caption.test(text) && (text.match(/\d/g)?.length ?? 0) >= leastDigits;
}
