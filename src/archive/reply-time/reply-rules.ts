import type { WorkingCalendar } from './calendar.ts';
import type { ReplyLimit } from './reply-limit.ts';

/** How long a country’s bodies have to answer a request for information. */
export interface ReplyRules {
	readonly calendar: WorkingCalendar;
	/** ISO date from which the limits hold: of earlier requests nothing is said. */
	readonly since: string;
	/** The limit of every request; others take its place where a letter tells that they apply. */
	readonly ordinary: ReplyLimit;
	readonly others: readonly ReplyLimit[];
}
