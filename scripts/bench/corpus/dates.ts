import { months } from '#archive/jurisdictions/ua/months.ts';
import type { Random } from './random.ts';

const dayMilliseconds = 86_400_000;

/** A date from 2016 to 2026, `2018-04-03`. */
export function anyDate(random: Random): string {
	return isoDay(Date.UTC(2016, 0, 11) + random.between(0, 3_900) * dayMilliseconds);
}

/** A date up to two years before another. */
export function dateBefore(date: string, random: Random): string {
	return daysBefore(date, random.between(1, 700));
}

/** The date some days before another. */
export function daysBefore(date: string, days: number): string {
	return isoDay(Date.parse(date) - days * dayMilliseconds);
}

/** A date as letters write it, `03.04.2018` or, less often, `03 квітня 2018 року`. */
export function writtenDate(date: string, random: Random): string {
	return random.chance(0.75) ? shortDate(date) : longDate(date);
}

/** `2018-04-03` as `03.04.2018`. */
export function shortDate(date: string): string {
	return date.split('-').reverse().join('.');
}

/** `2018-04-03` as `03 квітня 2018 року`. */
export function longDate(date: string): string {
	const [year, month, day] = date.split('-');
	return `${day} ${months[Number(month) - 1]} ${year} року`;
}

function isoDay(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
