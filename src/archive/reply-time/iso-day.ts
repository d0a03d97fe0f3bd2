const day = 86_400_000;
/** Limits are counted day by day, over the same days for every letter. */
const dayAfter = new Map<string, string>();

/**
 * The ISO date some days later, or earlier.
 *
 * @throws RangeError if `date` is no ISO date
 * @example
 * isoDay('2018-03-28', 7) // '2018-04-04'
 */
export function isoDay(date: string, days: number): string {
	const known = days === 1 ? dayAfter.get(date) : undefined;
	if (known !== undefined) return known;
	const later = new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
	if (days === 1) dayAfter.set(date, later);
	return later;
}
