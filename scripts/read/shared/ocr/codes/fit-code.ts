import type { GreyPicture } from '../ink-layers.ts';
import { mostVersions, type QrPattern, qrPattern } from './qr-pattern.ts';

/** Where the modules of a code lie in a picture: the corner of the first one, and the steps to the next in its row and column. */
export interface CodeGrid {
	readonly pattern: QrPattern;
	readonly lie: Lie;
}

/** Corner, step along a row, step along a column: each x and y in pixels. */
export type Lie = readonly [
	x: number,
	y: number,
	alongX: number,
	alongY: number,
	downX: number,
	downY: number,
];

/** Modules of the corner's mark, and from its middle to the code's edge. */
const finder = 7;
const toEdge = finder / 2;
/** Pixels a module of what has to be enlarged. */
const [least, most] = [1.05, 4.5];
/** How well a pattern has to lie on what is there: 1 is print, 0 is chance. */
const leastLikely = 0.35;
const versionsTried = 2;
/** Pixels of paper around a code, at most, and by which its corner is moved where it lies askew. */
const [margin, askew] = [20, 4];

/**
 * Lays the grid of a QR code over a picture of one in small dots, by its marks: those in three corners, and then all that are
 * the same in every code of that size. Null if there is none.
 *
 * @param darkness of each pixel, -1 to 1
 */
export function fitCode(
	darkness: Float32Array,
	size: Pick<GreyPicture, 'width' | 'height'>,
): CodeGrid | null {
	const corners = cornersOf(darkness, size);
	if (!corners) return null;
	const {
		module,
		marks: [origin, right, below],
	} = corners;
	const apart =
		(Math.hypot(right[0] - origin[0], right[1] - origin[1]) +
			Math.hypot(below[0] - origin[0], below[1] - origin[1])) /
		2;
	const near = (apart / module + finder - 17) / 4;
	let best: (CodeGrid & { readonly score: number }) | null = null;
	for (
		let version = Math.floor(near) - versionsTried;
		version <= Math.ceil(near) + versionsTried;
		version++
	) {
		if (version < 1 || version > mostVersions) continue;
		const pattern = qrPattern(version);
		const between = pattern.side - finder;
		const [ax, ay] = [(right[0] - origin[0]) / between, (right[1] - origin[1]) / between];
		const [dx, dy] = [(below[0] - origin[0]) / between, (below[1] - origin[1]) / between];
		const from: Lie = [origin[0] - (ax + dx) * toEdge, origin[1] - (ay + dy) * toEdge, ax, ay, dx, dy];
		const fitted = refined(darkness, size, pattern, from);
		if (!best || fitted.score > best.score) best = { pattern, ...fitted };
	}
	return best && best.score >= leastLikely ? best : null;
}

type Point = readonly [x: number, y: number];

interface Corners {
	readonly module: number;
	/** Middles of the marks: where a row and a column begin, at the row's end, at the column's end. */
	readonly marks: readonly [Point, Point, Point];
}

/** The marks of three corners, each in another quarter of the picture. */
function cornersOf(
	darkness: Float32Array,
	{ width, height }: Pick<GreyPicture, 'width' | 'height'>,
): Corners | null {
	let best: (Corners & { readonly score: number }) | null = null;
	for (let module = least; module <= most; module *= 1.06) {
		if (module * 21 > Math.max(width, height)) break;
		const offsets = ringOffsets(module, width);
		const reach = Math.ceil(module * 4.5);
		// In each quarter the place where the mark lies best.
		const quarter = [0, 1, 2, 3].map(() => ({ score: -1, at: [0, 0] as Point }));
		const far = margin + module * toEdge + askew;
		for (let y = reach; y < height - reach; y++) {
			if (y > far && y < height - far) continue;
			for (let x = reach; x < width - reach; x++) {
				if (x > far && x < width - far) continue;
				const one = quarter[(y > height / 2 ? 2 : 0) + (x > width / 2 ? 1 : 0)];
				if (!one) continue;
				const score = likeness(darkness, y * width + x, offsets);
				if (score > one.score) Object.assign(one, { score, at: [x, y] });
			}
		}
		const scores = quarter.map(({ score }) => score);
		const missing = scores.indexOf(Math.min(...scores));
		const score = scores.reduce((sum, one, at) => sum + (at === missing ? 0 : one), 0);
		if (best && score <= best.score) continue;
		// Quarters: 0 1 / 2 3. The mark opposite to the one that is missing is where rows and columns begin.
		const order = ({ 3: [0, 1, 2], 2: [1, 3, 0], 0: [3, 2, 1], 1: [2, 0, 3] } as const)[
			missing as 0 | 1 | 2 | 3
		];
		const [a, b, c] = order.map((at) => quarter[at]?.at ?? [0, 0]) as [Point, Point, Point];
		best = { module, marks: [a, b, c], score };
	}
	return best && best.score / 3 >= leastLikely ? best : null;
}

interface RingOffset {
	readonly at: number;
	readonly weight: number;
}

/** Pixels of a corner's mark from its middle on, with what they should be. */
function ringOffsets(module: number, width: number): RingOffset[] {
	const offsets: RingOffset[] = [];
	const reach = Math.ceil(module * 4.5);
	for (let y = -reach; y <= reach; y++) {
		for (let x = -reach; x <= reach; x++) {
			const far = Math.max(Math.abs(x), Math.abs(y)) / module;
			if (far > 4.5) continue;
			const isDark = far < 1.5 || (far > 2.5 && far < 3.5);
			offsets.push({ at: y * width + x, weight: isDark ? 1 : -1 });
		}
	}
	const dark = offsets.filter(({ weight }) => weight > 0).length;
	const light = offsets.length - dark;
	return offsets.map(({ at, weight }) => ({ at, weight: weight > 0 ? 0.5 / dark : -0.5 / light }));
}

function likeness(darkness: Float32Array, from: number, offsets: readonly RingOffset[]): number {
	let sum = 0;
	for (const { at, weight } of offsets) sum += (darkness[from + at] ?? -1) * weight;
	return sum;
}

/** Moves a grid, and draws and turns it, until the pattern lies on it as well as can be. */
function refined(
	darkness: Float32Array,
	size: Pick<GreyPicture, 'width' | 'height'>,
	pattern: QrPattern,
	from: Lie,
): { readonly lie: Lie; readonly score: number } {
	let lie = [...from] as unknown as Lie;
	let score = lieScore(darkness, size, pattern, lie);
	for (const step of [1, 0.5, 0.25, 0.1]) {
		for (let round = 0; round < 4; round++) {
			const before = score;
			for (let of = 0; of < 6; of++) {
				// A step of the far edge, whatever is moved.
				const by = of < 2 ? step : step / pattern.side;
				for (const sign of [-1, 1]) {
					const moved = lie.map((value, at) => (at === of ? value + by * sign : value)) as unknown as Lie;
					const next = lieScore(darkness, size, pattern, moved);
					if (next > score) [lie, score] = [moved, next];
				}
			}
			if (score === before) break;
		}
	}
	return { lie, score };
}

/** How well a pattern lies, 0 to 1. */
function lieScore(
	darkness: Float32Array,
	{ width, height }: Pick<GreyPicture, 'width' | 'height'>,
	{ side, modules }: QrPattern,
	[x0, y0, ax, ay, dx, dy]: Lie,
): number {
	const sums = [0, 0];
	const counts = [0, 0];
	for (let row = 0, at = 0; row < side; row++) {
		for (let column = 0; column < side; column++, at++) {
			const known = modules[at] ?? 0;
			if (known === 0) continue;
			const [u, v] = [column + 0.5, row + 0.5];
			const value = valueAt(darkness, width, height, x0 + ax * u + dx * v - 0.5, y0 + ay * u + dy * v - 0.5);
			const of = known > 0 ? 1 : 0;
			sums[of] = (sums[of] ?? 0) + value;
			counts[of] = (counts[of] ?? 0) + 1;
		}
	}
	return ((sums[1] ?? 0) / Math.max(1, counts[1] ?? 0) - (sums[0] ?? 0) / Math.max(1, counts[0] ?? 0)) / 2;
}

/** Between pixels, the mean of the four around by nearness; outside there is paper. */
function valueAt(darkness: Float32Array, width: number, height: number, x: number, y: number): number {
	const [left, top] = [Math.floor(x), Math.floor(y)];
	if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return -1;
	const [fx, fy] = [x - left, y - top];
	const at = top * width + left;
	const above = (darkness[at] ?? 0) * (1 - fx) + (darkness[at + 1] ?? 0) * fx;
	const below = (darkness[at + width] ?? 0) * (1 - fx) + (darkness[at + width + 1] ?? 0) * fx;
	return above * (1 - fy) + below * fy;
}
