import type { Box } from '../../contract/box.ts';

/** A box moved to the right and down. */
export function shiftedBox([x0, y0, x1, y1]: Box, dx: number, dy: number): Box {
	return [x0 + dx, y0 + dy, x1 + dx, y1 + dy];
}
