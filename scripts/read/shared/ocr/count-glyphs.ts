import type { Box } from '../../contract/box.ts';
import type { GreyPicture } from './ink-layers.ts';

const ink = 140;
/** Shares of the box's height: a hyphen or a speck is lower, a figure higher. */
const lowest = 0.45;

/**
 * How many letters, figures and strokes stand in a box of a picture, by their ink alone: pieces that touch nothing else and
 * are no hyphen. «П» is one, «11» are two, and engines take one for the other.
 *
 * @param box in pixels
 */
export function countGlyphs({ pixels, width, height }: GreyPicture, [x0, y0, x1, y1]: Box): number {
	const [left, right] = [Math.max(0, Math.floor(x0)), Math.min(width, Math.ceil(x1))];
	const [top, bottom] = [Math.max(0, Math.floor(y0)), Math.min(height, Math.ceil(y1))];
	const seen = new Uint8Array(pixels.length);
	const isInk = (x: number, y: number) =>
		x >= left && x < right && y >= top && y < bottom && (pixels[y * width + x] ?? 255) < ink;
	let count = 0;
	for (let y = top; y < bottom; y++) {
		for (let x = left; x < right; x++) {
			if (seen[y * width + x] || !isInk(x, y)) continue;
			if (heightOf(x, y) >= (y1 - y0) * lowest) count++;
		}
	}
	return count;

	/** Marks a piece of ink as seen. */
	function heightOf(fromX: number, fromY: number): number {
		const open: (readonly [number, number])[] = [[fromX, fromY]];
		seen[fromY * width + fromX] = 1;
		let [highest, deepest] = [fromY, fromY];
		for (let next = open.pop(); next; next = open.pop()) {
			const [x, y] = next;
			highest = Math.min(highest, y);
			deepest = Math.max(deepest, y);
			for (let dy = -1; dy <= 1; dy++) {
				for (let dx = -1; dx <= 1; dx++) {
					const at = (y + dy) * width + x + dx;
					if (seen[at] || !isInk(x + dx, y + dy)) continue;
					seen[at] = 1;
					open.push([x + dx, y + dy]);
				}
			}
		}
		return deepest - highest + 1;
	}
}
