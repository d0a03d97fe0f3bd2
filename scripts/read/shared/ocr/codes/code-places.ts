import type { Box } from '../../../contract/box.ts';
import type { GreyPicture } from '../ink-layers.ts';

/** Pixels of a side of the squares that ink is counted in: as large as two or three dots of a small code. */
const side = 4;
const leastDark = 2;
const ink = 150;
/** Squares to each side of one that are looked at, and the share of them that is inked within a code; print has half. */
const around = 2;
const leastInked = 0.7;
/** Pixels of a code's side: the smallest code has 21 dots. */
const smallest = 40;
/** Times as long as wide, and the share of its square that a code fills. */
const longest = 1.3;
const leastFilled = 0.75;
/** Squares that the edges of a code lose, being less inked around, and a margin of paper. */
const lost = 4;
/** No page has more codes. */
const mostPlaces = 3;

/**
 * Places of a picture that may be a code of dots: squares full of small print, in pixels, with some paper around. Small codes
 * have to be enlarged to be read, and to enlarge the whole picture takes long.
 */
export function codePlaces({ pixels, width, height }: GreyPicture): Box[] {
	const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
	const dark = new Uint8Array(columns * rows);
	for (let y = 0, at = 0; y < height; y++) {
		const row = Math.floor(y / side) * columns;
		for (let x = 0; x < width; x++, at++)
			if ((pixels[at] ?? 255) < ink)
				dark[row + Math.floor(x / side)] = (dark[row + Math.floor(x / side)] ?? 0) + 1;
	}
	const dense = denseSquares(dark, columns, rows);
	const places: Box[] = [];
	for (let at = 0; at < dense.length; at++) {
		if (dense[at] !== 1) continue;
		const {
			count,
			box: [x0, y0, x1, y1],
		} = groupFrom(at, dense, columns, rows);
		const [across, down] = [x1 - x0, y1 - y0];
		if (Math.min(across, down) * side < smallest || Math.max(across, down) > Math.min(across, down) * longest)
			continue;
		if (count < across * down * leastFilled) continue;
		places.push([
			Math.max(0, (x0 - lost) * side),
			Math.max(0, (y0 - lost) * side),
			Math.min(width, (x1 + lost) * side),
			Math.min(height, (y1 + lost) * side),
		]);
		if (places.length === mostPlaces) break;
	}
	return places;
}

/** Squares that are inked as those around them are: 1, else 0. */
function denseSquares(dark: Uint8Array, columns: number, rows: number): Uint8Array {
	const sums = new Uint32Array((columns + 1) * (rows + 1));
	for (let y = 0; y < rows; y++) {
		for (let x = 0, row = 0; x < columns; x++) {
			row += (dark[y * columns + x] ?? 0) >= leastDark ? 1 : 0;
			sums[(y + 1) * (columns + 1) + x + 1] = (sums[y * (columns + 1) + x + 1] ?? 0) + row;
		}
	}
	const sumTo = (x: number, y: number) => sums[y * (columns + 1) + x] ?? 0;
	const wanted = (around * 2 + 1) ** 2 * leastInked;
	const dense = new Uint8Array(columns * rows);
	for (let y = 0; y < rows; y++) {
		const [top, bottom] = [Math.max(0, y - around), Math.min(rows, y + around + 1)];
		for (let x = 0; x < columns; x++) {
			const [left, right] = [Math.max(0, x - around), Math.min(columns, x + around + 1)];
			const inked = sumTo(right, bottom) - sumTo(left, bottom) - sumTo(right, top) + sumTo(left, top);
			if (inked >= wanted) dense[y * columns + x] = 1;
		}
	}
	return dense;
}

/** Takes a square and all that touch it; the box is in squares. */
function groupFrom(
	from: number,
	dense: Uint8Array,
	columns: number,
	rows: number,
): { readonly count: number; readonly box: Box } {
	const open = [from];
	dense[from] = 0;
	let [left, top, right, bottom, count] = [columns, rows, 0, 0, 0];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const [x, y] = [next % columns, Math.floor(next / columns)];
		count++;
		[left, top, right, bottom] = [
			Math.min(left, x),
			Math.min(top, y),
			Math.max(right, x + 1),
			Math.max(bottom, y + 1),
		];
		for (const [dx, dy] of [
			[-1, 0],
			[1, 0],
			[0, -1],
			[0, 1],
		] as const) {
			const [nx, ny] = [x + dx, y + dy];
			if (nx < 0 || ny < 0 || nx >= columns || ny >= rows || dense[ny * columns + nx] !== 1) continue;
			dense[ny * columns + nx] = 0;
			open.push(ny * columns + nx);
		}
	}
	return { count, box: [left, top, right, bottom] };
}
