import { median } from '../geometry/median.ts';
import type { Row } from './segments.ts';

/** How a page's text is set: where its lines begin and end, and the distance between them. */
export interface Measure {
	readonly left: number;
	readonly right: number;
	/** From one line's letters to the next line's, in points. */
	readonly leading: number;
	/** Height of the type most of the page is set in. */
	readonly size: number;
	/** Whether the lines of paragraphs fill it: one that does not is the last of its paragraph. */
	readonly justified: boolean;
}

/** Share of the wide lines that end at the right margin: the rest are last lines of paragraphs. */
const justifiedShare = 0.55;
/** Points. */
const nearby = 2.5;

/** Measures a page by its rows; lines that most others do not agree with count little. */
export function measureOf(rows: readonly Row[], width: number): Measure {
	if (rows.length === 0) return { left: 0, right: width, leading: 14, size: 12, justified: false };
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
	const shared = margin(rights.sort((a, b) => b - a));
	// A short letter may have one full line.
	const sentence = wide.filter(
		({ segments }) => segments.length === 1 && (segments[0]?.words.length ?? 0) > 4,
	);
	const longest = Math.max(...sentence.map(({ box }) => box[2]));
	const right = longest > shared + size * 3 ? longest : shared;
	const full = rights.filter((end) => Math.abs(end - right) <= nearby).length;
	return {
		left: margin(lefts.sort((a, b) => a - b)),
		right,
		justified: full > rights.length * justifiedShare,
		leading: steps.length > 0 ? quantile(steps, 0.4) : size * 1.2,
		size,
	};
}

/** The outermost place that two lines share; the outermost of all where no two do. */
function margin(places: readonly number[]): number {
	const at = places.findIndex(
		(place, index) => Math.abs((places[index + 1] ?? Number.NaN) - place) <= nearby,
	);
	if (at === -1) return places[0] ?? 0;
	return median(places.filter((place) => Math.abs(place - (places[at] ?? 0)) <= nearby));
}

function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
