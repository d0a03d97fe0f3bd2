/**
 * How many dots of a picture a point of its page shows, across and down.
 *
 * @param matrix that puts a square of one point in the picture's place on the page
 * @example
 * dotsPerPoint([0, 100, -50, 0, 0, 0], [200, 50]) // [1, 2], for it lies on its side
 */
export function dotsPerPoint(
	[a = 0, b = 0, c = 0, d = 0]: readonly number[],
	[width, height]: readonly [number, number],
): [number, number] {
	const along = width / Math.max(1, Math.hypot(a, b));
	const beside = height / Math.max(1, Math.hypot(c, d));
	return Math.abs(b) > Math.abs(a) ? [beside, along] : [along, beside];
}
