/**
 * An ISO date in figures, day first.
 *
 * @example
 * numericDate('2018-04-03') // '03.04.2018'
 */
export function numericDate(iso: string): string {
	return iso.split('-').reverse().join('.');
}
