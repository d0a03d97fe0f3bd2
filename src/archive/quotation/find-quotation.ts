import { foldForQuotation } from './fold-for-quotation.ts';
import { occurrences } from './occurrences.ts';
import type { Quotation } from './quotation.ts';
import { runningChecksum } from './running-checksum.ts';

/** A stretch of a text, its end not included. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Places at which a long quotation may begin: words that a letter has more often are no beginning to find it by. */
const mostStarts = 50;

/**
 * Where quoted words are in a text, or null if they are not, whole and in this order.
 *
 * @param near a place in the text; of several stretches the first at or after it is given, else the first
 * @example
 * findQuotation('Так, 12 вулиць.', { start: '12 вулиць', end: null, sum: null }) // { from: 5, to: 14 }
 */
export function findQuotation(text: string, quotation: Quotation, near = 0): Stretch | null {
	const folded = foldForQuotation(text);
	const found = stretches(folded.text, quotation).map(({ from, to }) => ({
		from: folded.at[from] ?? 0,
		to: (folded.at[to - 1] ?? -1) + 1,
	}));
	return found.find(({ from }) => from >= near) ?? found[0] ?? null;
}

function stretches(text: string, { start, end, sum }: Quotation): Stretch[] {
	const starts = occurrences(text, foldForQuotation(start).text.trim());
	if (end === null) return starts;
	const ends = occurrences(text, foldForQuotation(end).text.trim());
	return starts.slice(0, mostStarts).flatMap(({ from, to: after }) => {
		const to = endOf(
			text,
			from,
			ends.filter((one) => one.from >= after).map((one) => one.to),
			sum,
		);
		return to === null ? [] : [{ from, to }];
	});
}

/** The first of some ends, in order, up to which the words have a checksum: they are read once for all of them. */
function endOf(text: string, from: number, ends: readonly number[], sum: string | null): number | null {
	if (sum === null) return ends[0] ?? null;
	const running = runningChecksum();
	let at = from;
	for (const to of ends) {
		if (running.add(text.slice(at, to)) === sum) return to;
		at = to;
	}
	return null;
}
