import type { GreyPicture } from './ink-layers.ts';

const ink = 128;
/** Cells across the picture that its ink is counted in: a line of print takes five or more. */
const cellsAcross = 560;
/** Share of each side at which nothing is printed, and a scanner leaves the shade of the paper's edge or of its lid. */
const edge = 0.03;
/** Cells with ink: a page with fewer has too little text to tell. */
const leastInk = 400;
/** Degrees by which a scan may lie askew. */
const mostAskew = 10;
const coarse = 1;
const fine = 0.25;
/** Degrees: engines read what is less askew as well. */
const leastAskew = 1.2;
/** How much more clearly lines must stand out at another angle for it to be accepted. */
const clearer = 1.15;
const muchClearer = 1.4;

/**
 * By how many degrees, clockwise, a picture must be turned for its lines to run from left to right: about 0 or about 90,
 * plus its tilt. Whether it is upside down is not determined. 0 if it has too little ink to tell, or is
 * straight enough.
 *
 * Lines of print leave bright gaps between them, which stand out where ink is summed along them and in no other way.
 */
export function lieOfPage(picture: GreyPicture): number {
	const cells = inkedCells(picture);
	if (cells.weight.length < leastInk) return 0;
	const across = clearest(cells);
	const down = clearest({ x: cells.y, y: cells.x.map((x) => -x), weight: cells.weight });
	const lies = down.clarity > across.clarity * muchClearer;
	const { askew } = lies ? down : across;
	const straightened = Math.abs(askew) < leastAskew ? 0 : -askew;
	return lies ? 90 + straightened : straightened;
}

/** Squares of the picture with ink in them, one at each index. */
interface Cells {
	readonly x: Int32Array;
	readonly y: Int32Array;
	/** Dark pixels. */
	readonly weight: Int32Array;
}

function inkedCells({ pixels, width, height }: GreyPicture): Cells {
	const side = Math.max(1, Math.round(Math.min(width, height) / cellsAcross));
	const columns = Math.ceil(width / side);
	const counts = new Int32Array(columns * Math.ceil(height / side));
	const [left, top] = [Math.floor(width * edge), Math.floor(height * edge)];
	for (let y = top; y < height - top; y++) {
		const row = Math.floor(y / side) * columns;
		for (let x = left, at = y * width + left; x < width - left; x++, at++) {
			if ((pixels[at] ?? 255) >= ink) continue;
			const cell = row + Math.floor(x / side);
			counts[cell] = (counts[cell] ?? 0) + 1;
		}
	}
	// By indices: an iterator over half a million cells takes longer than looking at the pixels.
	const inked = new Int32Array(counts.length);
	let found = 0;
	for (let at = 0; at < counts.length; at++) if (counts[at]) inked[found++] = at;
	const filled = inked.subarray(0, found);
	return {
		x: filled.map((at) => at % columns),
		y: filled.map((at) => Math.floor(at / columns)),
		weight: filled.map((at) => counts[at] ?? 0),
	};
}

/** The angle by which lines fall, in degrees, where they stand out most, and how much they do. */
function clearest(cells: Cells): { askew: number; clarity: number } {
	const straight = clarityAt(cells, 0);
	let best = { askew: 0, clarity: straight };
	const tryAt = (askew: number) => {
		const clarity = clarityAt(cells, askew);
		if (clarity > best.clarity) best = { askew, clarity };
	};
	for (let askew = -mostAskew; askew <= mostAskew; askew += coarse) tryAt(askew);
	const near = best.askew;
	for (let askew = near - coarse; askew <= near + coarse; askew += fine) tryAt(askew);
	return best.clarity > straight * clearer ? best : { askew: 0, clarity: straight };
}

/** How much rows that fall by an angle differ from their neighbours. */
function clarityAt({ x, y, weight }: Cells, askew: number): number {
	const fall = Math.tan((askew * Math.PI) / 180);
	const rowOf = (at: number) => Math.round((y[at] ?? 0) - (x[at] ?? 0) * fall);
	let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (let at = 0; at < weight.length; at++) {
		const row = rowOf(at);
		if (row < first) first = row;
		if (row > last) last = row;
	}
	const rows = new Int32Array(last - first + 2);
	for (let at = 0; at < weight.length; at++) {
		const row = rowOf(at) - first;
		rows[row] = (rows[row] ?? 0) + (weight[at] ?? 0);
	}
	let [sum, before] = [0, 0];
	for (const row of rows) {
		sum += (row - before) ** 2;
		before = row;
	}
	return sum;
}
