import type { Span } from './span.ts';

/**
 * Whether a span overlaps any of some others, asked often: found by halving, for a letter has as many spans as lines, and
 * every finder asks of every value.
 *
 * @example
 * overlapping([{ start: 5, end: 9 }])({ start: 8, end: 20 }) // true
 */
export function overlapping(spans: readonly Span[]): (span: Span) => boolean {
	const sorted = [...spans].sort((a, b) => a.start - b.start);
	const starts = sorted.map(({ start }) => start);
	// The farthest end among a span and those before it.
	let farthest = Number.NEGATIVE_INFINITY;
	const ends = sorted.map(({ end }) => {
		farthest = Math.max(farthest, end);
		return farthest;
	});
	return ({ start, end }) => {
		const before = countBelow(starts, end);
		return before > 0 && (ends[before - 1] ?? start) > start;
	};
}

/** How many of some sorted numbers are less than a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? limit) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
