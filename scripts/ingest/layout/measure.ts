import { median } from './median.ts';
import type { Row } from './segments.ts';

/** How a page's text is set: where its lines begin and end, and how far apart they stand. */
export interface Measure {
	readonly left: number;
	readonly right: number;
	/** From one line's letters to the next line's, in points. */
	readonly leading: number;
	/** Height of the type most of the page is set in. */
	readonly size: number;
}

/** Measures a page by its rows; lines that most others do not agree with count little. */
export function measureOf(rows: readonly Row[], width: number): Measure {
	if (rows.length === 0) return { left: 0, right: width, leading: 14, size: 12 };
	const widest = Math.max(...rows.map(({ box }) => box[2] - box[0]));
	const wide = rows.filter(({ box }) => box[2] - box[0] > widest * 0.6);
	const size = median(wide.map((row) => row.size));
	const lefts = wide.map(({ box }) => box[0]);
	const rights = wide.map(({ box }) => box[2]);
	const steps = rows.flatMap((row, at) => {
		const next = rows[at + 1];
		const step = next ? next.baseline - row.baseline : 0;
		return step > 0.8 * row.size && step < 2.4 * row.size && next?.size === row.size ? [step] : [];
	});
	return {
		left: commonest(lefts, Math.min),
		right: Math.max(commonest(rights, Math.max), quantile(rights, 0.9)),
		leading: steps.length > 0 ? quantile(steps, 0.4) : size * 1.2,
		size,
	};
}

/** The value that most of the numbers lie near; of values met alike, the one that `prefer` takes. */
function commonest(numbers: readonly number[], prefer: (...numbers: number[]) => number): number {
	let best: number[] = [];
	for (const number of numbers) {
		const near = numbers.filter((other) => Math.abs(other - number) <= nearby);
		const wins = near.length === best.length && prefer(...near) === prefer(...near, ...best);
		if (near.length > best.length || wins) best = near;
	}
	return median(best);
}

function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Points. */
const nearby = 2.5;
