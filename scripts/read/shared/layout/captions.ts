import type { Segment } from './segments.ts';

const leastDigits = 4;
/** Times the type size: lines of a text and items of a list stand no farther apart. */
const besideText = 2.2;
// «*2031-04115*», «ВОР-01-31/44», «UA.00012.31.05»: no word, no date of a letter with its №
const caption = /^\*?[\p{Lu}\d](?:[\p{Lu}\d]|[-./_*:](?=\S)){6,}\*?$/u;

/**
 * Whether something written at a page's edge is a caption of a bar code or QR code, or a document's mark in a system. A
 * code in a list that reaches the page's foot is none: words are beside it, or lines of its type close above or below.
 *
 * @param all what is written on the page
 */
export function isCaption(segment: Segment, all: readonly Segment[], height: number): boolean {
	return looksLikeCaption(segment, height) && !all.some((other) => isText(other, segment, height));
}

function looksLikeCaption({ text, box }: Segment, height: number): boolean {
	const atEdge = box[3] < height * 0.05 || box[1] > height * 0.9;
	return atEdge && caption.test(text) && (text.match(/\d/g)?.length ?? 0) >= leastDigits;
}

/** Whether another segment shows that one belongs to the text: it is on its line, or next to it in its type. */
function isText(other: Segment, segment: Segment, height: number): boolean {
	if (other === segment || !/\p{L}|\d{2}/u.test(other.text)) return false;
	const { box, baseline, size } = segment;
	const alike = Math.abs(other.size - size) < size * 0.1;
	if (!alike) return false;
	const apart = Math.abs(other.baseline - baseline);
	if (apart < size * 0.3) return !looksLikeCaption(other, height) && other.box[0] - box[2] < height * 0.2;
	return apart < size * besideText && Math.abs(other.box[0] - box[0]) < size * 3;
}
