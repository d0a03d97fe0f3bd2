import type { Box } from '../../contract/box.ts';

/** The direction in which the words of a line run on the page as it is shown. */
export type Heading = 'right' | 'down' | 'left' | 'up';

/** Rise by run beyond which a line does not follow the page's lines. */
const mostSlope = 0.3;

/** The heading nearest to a direction. */
export function headingOf(x: number, y: number): Heading {
	if (Math.abs(y) <= Math.abs(x) * mostSlope) return x < 0 ? 'left' : 'right';
	return y > 0 ? 'down' : 'up';
}

/** The heading that most letters of a page have. */
export function commonestHeading(words: readonly { text: string; heading: Heading }[]): Heading {
	const letters = new Map<Heading, number>([['right', 0]]);
	for (const { text, heading } of words) letters.set(heading, (letters.get(heading) ?? 0) + text.length);
	return [...letters].reduce((best, other) => (other[1] > best[1] ? other : best))[0];
}

/** The position of a point once the page is rotated so that a heading runs to the right; width and height as shown. */
export function turnPoint(
	[x, y]: readonly [number, number],
	heading: Heading,
	width: number,
	height: number,
): [number, number] {
	switch (heading) {
		case 'right':
			return [x, y];
		case 'down':
			return [y, width - x];
		case 'left':
			return [width - x, height - y];
		case 'up':
			return [height - y, x];
	}
}

/** The position of a box once the page is rotated so that a heading runs to the right. */
export function turnBox([x0, y0, x1, y1]: Box, heading: Heading, width: number, height: number): Box {
	const [ax, ay] = turnPoint([x0, y0], heading, width, height);
	const [bx, by] = turnPoint([x1, y1], heading, width, height);
	return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}
