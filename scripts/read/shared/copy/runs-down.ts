import type { PlacedWord } from '../../contract/reading.ts';

/** Whether a page's words run up or down: most of those with several letters are taller than wide. */
export function runsDown(page: readonly PlacedWord[]): boolean {
	const long = page.filter(({ start, end }) => end - start > 2);
	const high = long.filter(({ box: [x0, y0, x1, y1] }) => y1 - y0 > x1 - x0);
	return high.length > long.length / 2;
}
