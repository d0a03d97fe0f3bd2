import type { Box } from '../../../contract/box.ts';

/** Points by which letters may stand out of what they are clipped to. */
const clipSlack = 2;

/** The intersection of two boxes; its sides are reversed if it is empty. */
export function sharedBox(a: Box, b: Box): Box {
	return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
	const [x0, y0, x1, y1] = sharedBox(a, b);
	return x1 - x0 > 1 && y1 - y0 > 1;
}

/** Whether a box stands within what it is clipped to, or all but. An empty one does. */
export function isWithin([x0, y0, x1, y1]: Box, clip: Box): boolean {
	if (x0 >= x1 || y0 >= y1) return true;
	return (
		x0 >= clip[0] - clipSlack &&
		y0 >= clip[1] - clipSlack &&
		x1 <= clip[2] + clipSlack &&
		y1 <= clip[3] + clipSlack
	);
}
