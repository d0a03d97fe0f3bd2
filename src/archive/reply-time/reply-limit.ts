import type { LawSource, WorkingCalendar } from './calendar.ts';
import { isoDay } from './iso-day.ts';

/**
 * How long a body has to answer. Working days are those of its country’s calendar (Ukraine, United Kingdom, European
 * Union); calendar months end on the day of the same number (Germany, IFG § 7 (5)), and an end that is not worked moves to
 * the next working day; hours are told in whole days, for letters bear dates and no times.
 */
export interface ReplyLimit {
	/** Permanent name within its country: `ordinary`, `urgent`, `extended`. */
	readonly id: string;
	readonly unit: 'working-day' | 'month' | 'hour';
	readonly length: number;
	readonly law: LawSource;
}

/** Days a limit is looked for at most; a calendar without working days must not be counted for ever. */
const far = 2000;

/**
 * The last day of a limit. The day of receipt is day 0: counting begins on the next.
 *
 * @param receipt ISO date
 * @throws RangeError if the calendar has no such day within some years
 */
export function dueDate(receipt: string, { unit, length }: ReplyLimit, { dayOf }: WorkingCalendar): string {
	if (unit === 'hour') return isoDay(receipt, Math.ceil(length / 24));
	let date = unit === 'month' ? isoDay(monthLater(receipt, length), -1) : receipt;
	let left = unit === 'month' ? 1 : length;
	for (let day = 0; day < far; day += 1) {
		if (left === 0) return date;
		date = isoDay(date, 1);
		if (dayOf(date).isWorking) left -= 1;
	}
	throw new RangeError(`No day ends a limit of ${length} after ${receipt}.`);
}

/** The day of the same number, or the month’s last where it is shorter. */
function monthLater(date: string, months: number): string {
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
	const days = Math.min(day, last.getUTCDate());
	return `${last.toISOString().slice(0, 8)}${String(days).padStart(2, '0')}`;
}
