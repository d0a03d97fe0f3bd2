import type { Box } from '../../../contract/box.ts';
import type { RenderedPage } from '../../../shared/pictures/page-image.ts';

/** How much (of 255) compression may change a blank area of a photograph; ink differs by far more. */
const noise = 24;

/**
 * Whether an area of a drawn page has one colour only.
 *
 * @param box in pixels
 */
export function isFlat({ width, height, pixels }: RenderedPage, [x0, y0, x1, y1]: Box): boolean {
	const left = Math.max(0, Math.ceil(x0));
	const top = Math.max(0, Math.ceil(y0));
	const right = Math.min(width, Math.floor(x1));
	const bottom = Math.min(height, Math.floor(y1));
	const first = 3 * (top * width + left);
	for (let y = top; y < bottom; y += 1) {
		const end = 3 * (y * width + right);
		for (let at = 3 * (y * width + left); at < end; at += 1) {
			if (Math.abs((pixels[at] ?? 0) - (pixels[first + (at % 3)] ?? 0)) > noise) return false;
		}
	}
	return true;
}
