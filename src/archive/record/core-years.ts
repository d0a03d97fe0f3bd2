/** Share of all letters that years at an end of the axis must have to stay on it. */
const few = 0.02;
/** Empty years that part such years from the rest. */
const apart = 3;

/**
 * The years that an axis shows: from the first to the last with letters, without stray ones at either end. Years are stray
 * where they are apart from the rest and hold next to nothing: one letter whose date was misread must not squeeze a
 * hundred others into a corner.
 *
 * @param counts letters by year
 * @returns null if there are none
 * @example
 * coreYears(new Map([[1970, 1], [2030, 60], [2031, 40]])) // { from: 2030, to: 2031, stray: [1970] }
 */
export function coreYears(
	counts: ReadonlyMap<number, number>,
): { from: number; to: number; stray: readonly number[] } | null {
	const years = [...counts.keys()].sort((a, b) => a - b);
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const runs: number[][] = [];
	for (const year of years) {
		const run = runs.at(-1);
		if (run && year - (run.at(-1) ?? year) <= apart) run.push(year);
		else runs.push([year]);
	}
	const lettersOf = (run: readonly number[] | undefined) =>
		(run ?? []).reduce((sum, year) => sum + (counts.get(year) ?? 0), 0);
	const stray: number[] = [];
	while (runs.length > 1 && lettersOf(runs[0]) < total * few) stray.push(...(runs.shift() ?? []));
	while (runs.length > 1 && lettersOf(runs.at(-1)) < total * few) stray.push(...(runs.pop() ?? []));
	const [from, to] = [runs[0]?.[0], runs.at(-1)?.at(-1)];
	return from === undefined || to === undefined ? null : { from, to, stray };
}
