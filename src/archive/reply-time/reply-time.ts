import type { CalendarDay, WorkingCalendar } from './calendar.ts';
import { isoDay } from './iso-day.ts';
import { dueDate, type ReplyLimit } from './reply-limit.ts';

/** Longest time between a request and its answer that is believed: past it one of the dates was misread. */
const longest = 3 * 366;

/** How long a body took to answer, with the working shown. */
export interface ReplyTime {
	/** ISO date on which the request was registered: taken for that of its receipt. */
	readonly receipt: string;
	/** ISO date of the answer. */
	readonly reply: string;
	readonly limit: ReplyLimit;
	/** ISO date of the limit’s last day. */
	readonly due: string;
	/** Which working day after the receipt the answer bears; 0 on the day itself. */
	readonly taken: number;
	/** `unknown` where the dates do not decide: a limit in hours that ended on the answer’s own day. */
	readonly verdict: 'in-time' | 'late' | 'unknown';
	/** Working days after the last day of the limit; 0 if it was not late. */
	readonly lateBy: number;
	/** Whether the verdict is another one without days that the government only recommended to move. */
	readonly turnsOnRecommendation: boolean;
	/** Every day from the one after the receipt to the answer or the end of the limit, whichever is later. */
	readonly days: readonly CalendarDay[];
}

/**
 * How long an answer took, or null if the dates tell nothing: an answer before its request, or years after it.
 *
 * @param receipt ISO date of the request
 * @param reply ISO date of the answer
 */
export function replyTime(
	receipt: string,
	reply: string,
	limit: ReplyLimit,
	calendar: WorkingCalendar,
): ReplyTime | null {
	if (reply < receipt || reply > isoDay(receipt, longest)) return null;
	const counted = count(receipt, reply, limit, calendar);
	const strictly = calendar.strict && count(receipt, reply, limit, calendar.strict);
	return {
		receipt,
		reply,
		limit,
		...counted,
		turnsOnRecommendation: strictly !== null && strictly.verdict !== counted.verdict,
	};
}

function count(receipt: string, reply: string, limit: ReplyLimit, calendar: WorkingCalendar) {
	const due = dueDate(receipt, limit, calendar);
	const days: CalendarDay[] = [];
	const end = due > reply ? due : reply;
	for (let date = isoDay(receipt, 1); date <= end; date = isoDay(date, 1)) days.push(calendar.dayOf(date));
	const worked = (from: string, to: string) =>
		days.filter(({ date, isWorking }) => isWorking && date > from && date <= to).length;
	const verdict: ReplyTime['verdict'] =
		reply > due ? 'late' : limit.unit === 'hour' && reply === due ? 'unknown' : 'in-time';
	return { due, days, verdict, taken: worked(receipt, reply), lateBy: worked(due, reply) };
}
