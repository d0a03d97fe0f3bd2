/** An index to be made: letters of all years, or of one, or some of one. */
export interface PlannedPart {
	/** Its folder in the index folder, with its slash; empty for the folder itself. */
	readonly folder: string;
	readonly year: string | null;
	/** Addresses of its newest letters, with which its files are not made anew. */
	readonly newest: ReadonlySet<string>;
	/** Which letters of which years, counted from 0 in the order of their addresses; `to` is not among them. */
	readonly slices: readonly { readonly year: string; readonly from: number; readonly to: number }[];
}

/** How many letters an index may hold. */
export interface PartLimits {
	/** As many letters make one index of all years. */
	readonly whole: number;
	/** In a larger archive, as many letters of a year make one. */
	readonly part: number;
}

/** One index is quickest for a reader; Pagefind needs some 180 KB of memory a letter while it makes it. */
export const partLimits: PartLimits = { whole: 10_000, part: 1000 };

/**
 * Parts an archive's letters into indexes, the newest first.
 *
 * @param counts letters by year; those without a date by an empty one
 * @param newest letters that an index of all years need not have in its own files
 * @example
 * planParts(new Map([['2020', 3], ['2021', 5]]), { whole: 4, part: 4 }).map(({ folder }) => folder)
 * // ['2021-1/', '2021-2/', '2020/']
 */
export function planParts(
	counts: ReadonlyMap<string, number>,
	{ whole, part }: PartLimits = partLimits,
	newest: ReadonlySet<string> = new Set(),
): PlannedPart[] {
	const years = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? 1 : -1));
	const total = years.reduce((sum, [, count]) => sum + count, 0);
	if (total === 0) return [];
	if (total <= whole) {
		return [{ folder: '', year: null, newest, slices: years.map(([year, to]) => ({ year, from: 0, to })) }];
	}
	return years.flatMap(([year, count]) => {
		const parts = Math.ceil(count / part);
		return Array.from({ length: parts }, (_, at) => ({
			folder: `${year || 'undated'}${parts > 1 ? `-${at + 1}` : ''}/`,
			year,
			newest: new Set<string>(),
			slices: [{ year, from: Math.floor((count * at) / parts), to: Math.floor((count * (at + 1)) / parts) }],
		}));
	});
}
