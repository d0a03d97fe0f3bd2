import { isLetterKind } from '../letter/kind.ts';
import type { Request } from '../letter/request.ts';
import type { ReplyLimit } from '../reply-time/reply-limit.ts';
import type { ReplyRules } from '../reply-time/reply-rules.ts';
import { type ReplyTime, replyTime } from '../reply-time/reply-time.ts';
import type { Thread, ThreadLetter } from './link-threads.ts';

/** How long a letter took to answer, with what decided which limit it was held to. */
export interface Reply extends ReplyTime {
	/** Whence the day of receipt: the letter’s own reference to the request, or the request’s record of an Alaveteli site. */
	readonly receiptBy: 'reference' | 'site';
	/** The letter that prolonged the limit, where one did. */
	readonly extendedBy: string | null;
}

/**
 * The clock of a letter: from its request to its date, against the limit that applied. A limit is longer where an earlier
 * letter of the same body and thread prolonged it; that letter itself is held to the ordinary one.
 *
 * @returns null if there is nothing to tell: a document that is no letter, a letter that answers no request, one without a date, a request without one,
 * a request of before the law, or dates that cannot be
 */
export function replyOf(letter: ThreadLetter, thread: Thread, rules: ReplyRules | null): Reply | null {
	if (rules === null || letter.date === null || letter.outcome?.is === 'not-a-reply') return null;
	if (!isLetterKind(letter.kind)) return null;
	const { date } = letter;
	const referred = letter.inReplyTo?.date ?? null;
	const receipt = referred ?? askedBefore(date, letter.id, thread.requests);
	if (receipt === null || receipt < rules.since) return null;
	const extension = extensionOf(letter, date, receipt, thread);
	const limit = limitOf(letter, extension, rules);
	const time = replyTime(receipt, date, limit, rules.calendar);
	if (time === null) return null;
	return {
		...time,
		receiptBy: referred === null ? 'site' : 'reference',
		extendedBy: limit.id === 'extended' ? (extension?.id ?? null) : null,
	};
}

function limitOf(
	{ outcome, told }: ThreadLetter,
	extension: ThreadLetter | null,
	rules: ReplyRules,
): ReplyLimit {
	const named = extension && outcome?.is !== 'extended' ? 'extended' : told.limit;
	return rules.others.find(({ id }) => id === named) ?? rules.ordinary;
}

/** An earlier letter of the same body to the same request that prolonged the term. */
function extensionOf(
	letter: ThreadLetter,
	date: string,
	receipt: string,
	thread: Thread,
): ThreadLetter | null {
	const isEarlier = (one: ThreadLetter) =>
		one.id !== letter.id &&
		one.authority === letter.authority &&
		one.outcome?.is === 'extended' &&
		one.date !== null &&
		one.date <= date &&
		one.date >= receipt;
	return thread.letters.find(isEarlier) ?? null;
}

/** The day of the requester’s last message before a letter, on an Alaveteli site. */
function askedBefore(date: string, id: string, requests: readonly Request[]): string | null {
	const days = requests.flatMap(({ messages, createdAt }) => {
		const at = messages.findIndex((message) => message.letters.includes(id));
		const before = messages.slice(0, at < 0 ? messages.length : at);
		const asked = before.flatMap((message) => (message.direction === 'outgoing' ? (message.date ?? []) : []));
		return asked.length > 0 ? asked : (createdAt ?? []);
	});
	return (
		days
			.filter((day) => day <= date)
			.sort()
			.at(-1) ?? null
	);
}
