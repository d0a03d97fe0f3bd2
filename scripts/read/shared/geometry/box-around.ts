import type { Box } from '../../contract/box.ts';

/** The smallest box that contains all the boxes; an empty one in the corner if there are none. */
export function boxAround(boxes: readonly Box[]): Box {
	const around: [number, number, number, number] = [
		Number.POSITIVE_INFINITY,
		Number.POSITIVE_INFINITY,
		Number.NEGATIVE_INFINITY,
		Number.NEGATIVE_INFINITY,
	];
	for (const [x0, y0, x1, y1] of boxes) {
		around[0] = Math.min(around[0], x0);
		around[1] = Math.min(around[1], y0);
		around[2] = Math.max(around[2], x1);
		around[3] = Math.max(around[3], y1);
	}
	return boxes.length === 0 ? [0, 0, 0, 0] : around;
}
