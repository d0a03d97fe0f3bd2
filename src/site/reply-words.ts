import type { Reply } from '#archive/record/reply-of.ts';
import { numericDate } from '../i18n/index.ts';
import type { PageContext } from './page-context.ts';

/** A verdict of time in a few words, and in a sentence. */
export interface ReplyWords {
	readonly short: string;
	readonly long: string;
}

const limitNouns = { 'working-day': 'workingDays', month: 'months', hour: 'hours' } as const;

/**
 * Puts how long an answer took into words: «Вчасно», «Строк 5 робочих днів, відповідь на 4-й; строк спливав 04.04.2018.»
 */
export function replyWords(
	reply: Reply,
	{ words, fill, count }: Pick<PageContext, 'words' | 'fill' | 'count'>,
): ReplyWords {
	const texts = words.answer;
	const limit = count(limitNouns[reply.limit.unit], reply.limit.length);
	const values = { limit, taken: reply.taken, due: numericDate(reply.due) };
	const late = count('workingDays', reply.lateBy);
	const short = {
		'in-time': texts.inTime,
		// An answer of the weekend after the last day is late, and by no working day.
		late: reply.lateBy > 0 ? fill(texts.late, { days: late }) : texts.lateOnly,
		unknown: texts.unknown,
	}[reply.verdict];
	return { short, long: fill(reply.taken === 0 ? texts.sameDay : texts.sentence, values) };
}
