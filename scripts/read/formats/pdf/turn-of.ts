import type { Box } from '../../contract/box.ts';
import type { LaidPage } from '../../shared/layout/laid-page.ts';
import type { Turned } from '../../shared/ocr/recognise.ts';
import type { TurnedStamp } from './stamp-pictures.ts';

/** How a page, or the stamp on it that holds a box, was turned to be read. */
export function turnOf(stamps: readonly TurnedStamp[], box: Box, page: LaidPage | undefined): Turned | null {
	const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
	const stamp = stamps.find(({ box: [x0, y0, x1, y1] }) => x > x0 && x < x1 && y > y0 && y < y1);
	if (!stamp || !page) return page?.turned ?? null;
	const { width, height } = page;
	const angle = (stamp.degrees * Math.PI) / 180;
	const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
	return {
		degrees: stamp.degrees,
		from: [width, height],
		to: [width * cos + height * sin, width * sin + height * cos],
	};
}
