import { wilsonInterval } from './wilson-interval.ts';

/** Whose share of answers in time is compared. */
export interface ShareRow {
	readonly id: string;
	readonly inTime: number;
	/** Answers with a verdict. */
	readonly judged: number;
}

/** A share with the places that it may have: one that only chance would tell apart from others has several. */
export interface RankedShare extends ShareRow {
	readonly low: number;
	readonly high: number;
	/** From 1; best and worst place that the numbers allow. */
	readonly places: readonly [best: number, worst: number];
}

/**
 * Ranks shares where numbers allow: only rows with enough answers, and a row is before another only where their intervals
 * (`wilsonInterval`) do not meet.
 *
 * @param fewest answers that a row must have
 * @returns the best first; none where fewer than two rows have enough
 */
export function rankShares(rows: readonly ShareRow[], fewest: number): RankedShare[] {
	const measured = rows
		.filter(({ judged }) => judged >= fewest)
		.map((row) => ({ ...row, ...wilsonInterval(row.inTime, row.judged) }));
	if (measured.length < 2) return [];
	const lows = measured.map(({ low }) => low).sort((a, b) => a - b);
	const highs = measured.map(({ high }) => high).sort((a, b) => a - b);
	return measured
		.map((row): RankedShare => {
			const surelyBetter = lows.length - firstAbove(lows, row.high);
			const surelyWorse = firstAtLeast(highs, row.low);
			return { ...row, places: [surelyBetter + 1, measured.length - surelyWorse] };
		})
		.sort((a, b) => shareOf(b) - shareOf(a) || b.judged - a.judged || (a.id < b.id ? -1 : 1));
}

function shareOf({ inTime, judged }: ShareRow): number {
	return inTime / judged;
}

/** How many values of a sorted list are at most this one. */
function firstAbove(sorted: readonly number[], value: number): number {
	return halved(sorted.length, (at) => (sorted[at] ?? 0) > value);
}

/** How many values of a sorted list are below this one. */
function firstAtLeast(sorted: readonly number[], value: number): number {
	return halved(sorted.length, (at) => (sorted[at] ?? 0) >= value);
}

function halved(length: number, isPast: (at: number) => boolean): number {
	let [from, to] = [0, length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (isPast(middle)) to = middle;
		else from = middle + 1;
	}
	return from;
}
