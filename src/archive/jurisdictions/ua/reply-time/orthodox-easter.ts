import { isoDay } from '../../../reply-time/iso-day.ts';

/** Days that the Julian calendar is behind the Gregorian, from 1900 to 2099. */
const behind = 13;

/**
 * Orthodox Easter Sunday of a year from 1900 to 2099 (Meeus, Astronomical Algorithms, ch. 8, Julian calendar).
 *
 * @example
 * orthodoxEaster(2021) // '2021-05-02'
 */
export function orthodoxEaster(year: number): string {
	const moon = (19 * (year % 19) + 15) % 30;
	const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
	const sum = moon + sunday + 114;
	const julian = `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
	return isoDay(julian, behind);
}
