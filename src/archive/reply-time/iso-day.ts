const day = 86_400_000;

/**
 * The ISO date some days later, or earlier.
 *
 * @throws RangeError if `date` is no ISO date
 * @example
 * isoDay('2018-03-28', 7) // '2018-04-04'
 */
export function isoDay(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}
