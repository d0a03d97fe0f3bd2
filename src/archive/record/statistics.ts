import { type Outcome, outcomes, type RefusalGround, refusalGrounds } from '../letter/outcome.ts';
import type { RegisterEntry } from '../letter/register-entry.ts';
import type { Reply } from './reply-of.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** A letter as statistics count it. */
export interface MeasuredLetter {
	readonly letter: Pick<RegisterEntry, 'date' | 'outcome'>;
	readonly reply: Pick<Reply, 'taken' | 'verdict'> | null;
}

/** How many letters of a year were in time. */
export interface YearShare {
	readonly year: number;
	readonly inTime: number;
	/** Letters with a verdict. */
	readonly total: number;
	/** Of those in time, from 0 to 1, with 95 % confidence. */
	readonly interval: { readonly low: number; readonly high: number };
}

/** What is counted of some letters. */
export interface Statistics {
	readonly letters: number;
	/** By `YYYY-MM`, only those with letters, in order. */
	readonly months: readonly (readonly [month: string, letters: number])[];
	readonly undated: number;
	/** Answers by the working day on which they were given, from 0; `late` of them after the limit. */
	readonly days: readonly { readonly day: number; readonly inTime: number; readonly late: number }[];
	/** Answers with a verdict by the year of the answer, in order. */
	readonly years: readonly YearShare[];
	readonly inTime: number;
	readonly judged: number;
	/** Those that some letter has, in the order of the list. */
	readonly outcomes: readonly (readonly [outcome: Outcome, letters: number])[];
	readonly grounds: readonly (readonly [ground: RefusalGround, letters: number])[];
}

/** Counts letters: one pass, in time proportional to their number. */
export function statisticsOf(measured: Iterable<MeasuredLetter>): Statistics {
	const months = new Map<string, number>();
	const byOutcome = new Map<Outcome, number>();
	const byGround = new Map<RefusalGround, number>();
	const days = new Map<number, { inTime: number; late: number }>();
	const years = new Map<number, { inTime: number; total: number }>();
	const add = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
	let letters = 0;
	let undated = 0;
	for (const { letter, reply } of measured) {
		letters += 1;
		if (letter.date === null) undated += 1;
		else add(months, letter.date.slice(0, 7));
		if (letter.outcome) add(byOutcome, letter.outcome.is);
		if (letter.outcome?.ground) add(byGround, letter.outcome.ground);
		if (!reply || letter.date === null) continue;
		const isLate = reply.verdict === 'late';
		const day = days.get(reply.taken) ?? { inTime: 0, late: 0 };
		days.set(reply.taken, isLate ? { ...day, late: day.late + 1 } : { ...day, inTime: day.inTime + 1 });
		if (reply.verdict === 'unknown') continue;
		const year = Number(letter.date.slice(0, 4));
		const share = years.get(year) ?? { inTime: 0, total: 0 };
		years.set(year, { inTime: share.inTime + (isLate ? 0 : 1), total: share.total + 1 });
	}
	const shares = [...years]
		.sort(([a], [b]) => a - b)
		.map(([year, { inTime, total }]) => ({
			year,
			inTime,
			total,
			interval: wilsonInterval(inTime, total),
		}));
	return {
		letters,
		undated,
		years: shares,
		months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)),
		days: [...days].sort(([a], [b]) => a - b).map(([day, counts]) => ({ day, ...counts })),
		inTime: shares.reduce((sum, { inTime }) => sum + inTime, 0),
		judged: shares.reduce((sum, { total }) => sum + total, 0),
		outcomes: inOrder(outcomes, byOutcome),
		grounds: inOrder(refusalGrounds, byGround),
	};
}

function inOrder<Key>(order: readonly Key[], counts: ReadonlyMap<Key, number>): (readonly [Key, number])[] {
	return order.flatMap((key) => {
		const count = counts.get(key);
		return count ? [[key, count] as const] : [];
	});
}
