import type { Measure } from './measure.ts';
import type { Row } from './segments.ts';

/** Whether a row is centred right below one that is as wide as no column: a letterhead, whose middle need not be the text's. */
export function isCentredBelow(
	{ segments, box, baseline, size }: Row,
	above: Row | undefined,
	{ left, right }: Measure,
): boolean {
	if (!above || segments.length !== 1 || baseline - above.baseline > size * 2) return false;
	const [x0, , x1] = above.box;
	const isWide = x1 - x0 > (right - left) * 0.6;
	return isWide && box[0] > left + size && Math.abs((box[0] + box[2] - x0 - x1) / 2) < size * 0.3;
}
