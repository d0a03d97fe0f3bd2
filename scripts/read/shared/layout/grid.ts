import type { Box } from '../../contract/box.ts';

/** A ruled grid: the positions of its lines, and which of its cells are joined. */
export interface Grid {
	/** Ascending; one more than there are columns and rows. */
	readonly xs: readonly number[];
	readonly ys: readonly number[];
	/** The cell that a cell is joined to, as `row * columns + column` of the upper left one; itself where it is alone. */
	readonly cells: readonly number[];
}

/** Points by which lines that should meet may miss each other. */
const slack = 2.5;
/** Lines a page: a chart or a drawing has more. */
const mostRules = 1_500;
/** Lines of one direction in a table. */
const mostLines = 400;

/** Finds the grids of at least two columns that lines drawn on a page make. */
export function gridsOf(rules: readonly Box[]): Grid[] {
	if (rules.length > mostRules) return [];
	return connected(rules).flatMap((lines) => {
		const across = lines.filter(isAcross);
		const down = lines.filter((line) => !isAcross(line));
		const ys = placesOf(across.map(([, y0, , y1]) => (y0 + y1) / 2));
		const xs = placesOf(down.map(([x0, , x1]) => (x0 + x1) / 2));
		if (xs.length < 3 || ys.length < 2 || xs.length > mostLines || ys.length > mostLines) return [];
		return [{ xs, ys, cells: joinCells(xs, ys, across, down) }];
	});
}

/** Sorts lines into those that touch each other, directly or through others. */
function connected(rules: readonly Box[]): Box[][] {
	const group = rules.map((_, at) => at);
	const rootOf = (at: number): number => {
		let root = at;
		while (group[root] !== root) root = group[root] ?? root;
		group[at] = root;
		return root;
	};
	for (const [at, a] of rules.entries()) {
		for (let to = at + 1; to < rules.length; to++) {
			const b = rules[to];
			if (b && touch(a, b)) group[rootOf(to)] = rootOf(at);
		}
	}
	const groups = Map.groupBy(rules.keys(), rootOf);
	return [...groups.values()].map((members) => members.flatMap((at) => (rules[at] ? [rules[at]] : [])));
}

function touch(a: Box, b: Box): boolean {
	return a[0] <= b[2] + slack && b[0] <= a[2] + slack && a[1] <= b[3] + slack && b[1] <= a[3] + slack;
}

function isAcross([x0, y0, x1, y1]: Box): boolean {
	return x1 - x0 > y1 - y0;
}

/** Positions that differ by less than a line's thickness are the same. */
function placesOf(numbers: readonly number[]): number[] {
	const places: number[] = [];
	for (const number of [...numbers].sort((a, b) => a - b)) {
		if (number - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > slack * 1.5) places.push(number);
	}
	return places;
}

/** Joins neighbours not separated by a line. */
function joinCells(
	xs: readonly number[],
	ys: readonly number[],
	across: readonly Box[],
	down: readonly Box[],
): number[] {
	const columns = xs.length - 1;
	const cells = Array.from({ length: columns * (ys.length - 1) }, (_, at) => at);
	for (const at of cells.keys()) {
		const [row, column] = [Math.floor(at / columns), at % columns];
		const [x0 = 0, x1 = 0] = [xs[column], xs[column + 1]];
		const [y0 = 0, y1 = 0] = [ys[row], ys[row + 1]];
		const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
		const overLine = across.some((line) => near(line[1], line[3], y0) && line[0] < x && line[2] > x);
		const leftLine = down.some((line) => near(line[0], line[2], x0) && line[1] < y && line[3] > y);
		if (row > 0 && !overLine) cells[at] = cells[at - columns] ?? at;
		else if (column > 0 && !leftLine) cells[at] = cells[at - 1] ?? at;
	}
	return cells;
}

function near(from: number, to: number, place: number): boolean {
	return place >= from - slack * 1.5 && place <= to + slack * 1.5;
}
