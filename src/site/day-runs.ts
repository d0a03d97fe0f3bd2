import type { CalendarDay } from '#archive/reply-time/calendar.ts';

/** Days one after another of which the same is said; most often one. */
export interface DayRun {
	readonly days: readonly CalendarDay[];
	/** Number of the first and of the last working day, counted from the first of all; null of days that are free. */
	readonly numbers: readonly [number, number] | null;
}

/**
 * Puts plain working days that follow each other together, and plain weekends; every other day is alone, because there is
 * something to tell about it.
 *
 * @param isApart whether a day is alone, whatever it is: the day of the answer, the end of the limit
 * @example
 * dayRuns(days, () => false) // Thursday and Friday, the weekend, a holiday, the week behind it
 */
export function dayRuns(days: readonly CalendarDay[], isApart: (date: string) => boolean): DayRun[] {
	const runs: { days: CalendarDay[]; numbers: [number, number] | null; isOpen: boolean }[] = [];
	let worked = 0;
	for (const day of days) {
		if (day.isWorking) worked += 1;
		const isPlain = (day.reason === 'weekday' || day.reason === 'weekend') && !day.name && !isApart(day.date);
		const last = runs.at(-1);
		if (isPlain && last?.isOpen && last.days[0]?.reason === day.reason) {
			last.days.push(day);
			if (last.numbers) last.numbers[1] = worked;
		} else {
			runs.push({ days: [day], numbers: day.isWorking ? [worked, worked] : null, isOpen: isPlain });
		}
	}
	return runs.map(({ days: together, numbers }) => ({ days: together, numbers }));
}
