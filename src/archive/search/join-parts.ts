import type { FacetCounts, PagefindApi, PagefindFound, PagefindOptions } from './pagefind-api.ts';

/** An index of letters of one year, or of all. */
export interface OpenablePart {
	/** Null for letters of every year, empty for letters without a date. */
	readonly year: string | null;
	readonly open: () => Promise<PagefindApi>;
	readonly expect?: (keys: readonly string[]) => void;
}

/**
 * Several indexes as one: of a large archive only those of the year that is chosen are read.
 *
 * @param parts the newest first
 */
export function joinParts(parts: readonly OpenablePart[]): PagefindApi {
	const asked = ({ filters: { year: chosen } }: PagefindOptions) =>
		parts.filter(({ year }) => !chosen || year === null || year === chosen);
	return {
		expect: (keys, options) => {
			for (const part of asked(options)) part.expect?.(keys);
		},
		search: async (term, options) => {
			const found = await Promise.all(
				asked(options).map(async ({ open }) => (await open()).search(term, options)),
			);
			return {
				results: inOrder(found, options),
				filters: found.map(({ filters }) => filters).reduce(sumOf, {}),
			};
		},
	};
}

function inOrder(found: readonly PagefindFound[], { sort }: PagefindOptions): PagefindFound['results'] {
	// By date the parts follow one another, and each is in order.
	const inParts = sort['date'] === 'asc' ? [...found].reverse() : found;
	const results = inParts.flatMap((part) => part.results);
	const isRanked = found.length > 1 && Object.keys(sort).length === 0;
	return isRanked ? results.sort((a, b) => b.score - a.score) : results;
}

function sumOf(a: FacetCounts, b: FacetCounts): FacetCounts {
	const sum: Record<string, Record<string, number>> = {};
	for (const counts of [a, b]) {
		for (const [filter, values] of Object.entries(counts)) {
			const into = sum[filter] ?? {};
			for (const [value, count] of Object.entries(values)) into[value] = (into[value] ?? 0) + count;
			sum[filter] = into;
		}
	}
	return sum;
}
