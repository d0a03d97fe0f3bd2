import { foldForQuotation } from './fold-for-quotation.ts';
import { occurrences } from './occurrences.ts';
import { checksum, type Quotation } from './quotation.ts';

/** A stretch of a text, its end not included. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/**
 * Where quoted words stand in a text, or null where they do not, whole and in this order.
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
	return starts.flatMap(({ from, to: after }) => {
		const last = ends.find(
			({ from: at, to }) => at >= after && (sum === null || checksum(text.slice(from, to)) === sum),
		);
		return last ? [{ from, to: last.to }] : [];
	});
}
