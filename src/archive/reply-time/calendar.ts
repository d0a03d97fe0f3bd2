/** A text in each language of the interface, by BCP 47 tag. */
export type Words = Readonly<Record<string, string>>;

/** Where a rule stands. */
export interface LawSource {
	/** As lawyers cite it, in the country’s language: «Кодекс законів про працю України, ст. 73». */
	readonly name: string;
	/** Its stable address, or null. */
	readonly url: string | null;
}

/** Why a day of the calendar is worked or is not. */
export type DayReason =
	/** Monday to Friday, and nothing else is said about it. */
	| 'weekday'
	| 'weekend'
	| 'holiday'
	/** Free in place of a holiday that fell on a weekend. */
	| 'in-lieu'
	/** Free because a government moved the work of this day to another. */
	| 'moved-off'
	/** Worked, though a weekend, in place of another day. */
	| 'moved-on';

/** A day as a country’s offices count it. */
export interface CalendarDay {
	/** ISO date. */
	readonly date: string;
	readonly isWorking: boolean;
	readonly reason: DayReason;
	/** What the day is called, or which day it stands for; null if there is nothing to tell. */
	readonly name: Words | null;
	/** Null for a plain weekday or weekend. */
	readonly law: LawSource | null;
}

/** How a country’s offices count days. */
export interface WorkingCalendar {
	/** What a day is. @param date ISO */
	readonly dayOf: (date: string) => CalendarDay;
	/**
	 * The same without what a government only recommends: whoever did not follow the recommendation counts so. Null if
	 * there is nothing of the kind.
	 */
	readonly strict: WorkingCalendar | null;
}
