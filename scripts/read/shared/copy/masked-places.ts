import type { Span } from '#archive/letter/span.ts';
import type { Box } from '../../contract/box.ts';
import type { PlacedWord } from '../../contract/reading.ts';

/** A stretch of a line that is taken out of a page. */
export interface MaskedPlace {
	/** From 0. */
	readonly page: number;
	/** In points from the page's upper left corner, as the page is shown. */
	readonly box: Box;
	/** True where the page is a picture: the box hugs the ink. Else it is as high as the font's line. */
	readonly isPicture: boolean;
}

/**
 * Where the masked stretches stand: words that they touch, whole, those beside each other on a line joined, so that
 * neither their number nor the blanks between them shows. The words of a box need not be in reading order.
 *
 * @param pictures pages (from 0) whose words were recognised
 * @returns null where a masked character stands at no known place, for it could not be removed.
 */
export function maskedPlaces(
	text: string,
	words: readonly PlacedWord[],
	masked: readonly Span[],
	pictures: readonly number[],
): MaskedPlace[] | null {
	const places: MaskedPlace[] = [];
	for (const span of masked) {
		const touched = words.filter(({ start, end }) => start < span.end && end > span.start);
		if (!isCovered(text, span, touched)) return null;
		let last: MaskedPlace | undefined;
		for (const { page, box } of touched) {
			if (last?.page === page && sameLine(last.box, box)) {
				last = { ...last, box: joined(last.box, box) };
				places[places.length - 1] = last;
			} else {
				last = { page, box, isPicture: pictures.includes(page) };
				places.push(last);
			}
		}
	}
	return places;
}

/** Example: the letters of «О. Зразковій, кв. 5»; blanks and the cells' separator have no place on a page. */
const VISIBLE = /[^\s\p{C}]/u;

function isCovered(text: string, span: Span, touched: readonly Span[]): boolean {
	for (let at = span.start; at < span.end; at += 1) {
		if (!VISIBLE.test(text.charAt(at))) continue;
		if (!touched.some(({ start, end }) => start <= at && at < end)) return false;
	}
	return true;
}

/** Two boxes of a line share at least half of the lower one's height, and nothing else fits between them. */
function sameLine(a: Box, b: Box): boolean {
	const height = Math.min(a[3] - a[1], b[3] - b[1]);
	const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
	const gap = Math.max(a[0], b[0]) - Math.min(a[2], b[2]);
	return shared >= height / 2 && gap <= 2 * height;
}

function joined(a: Box, b: Box): Box {
	return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
