import type { CalendarDay } from '#archive/reply-time/calendar.ts';

/** Consecutive days about which the same is said; usually one. */
export interface DayRun {
	readonly days: readonly CalendarDay[];
	/** Numbers of the first and the last working day, counted from the very first; null for days off. */
	readonly numbers: readonly [number, number] | null;
}

/**
 * Groups consecutive plain working days, and plain weekends; every other day is alone, because there is
 * something to tell about it.
 *
 * @param isApart whether a day must be alone: the day of the answer, the end of the limit
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
