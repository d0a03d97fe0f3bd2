import { isLetterKind } from '../letter/kind.ts';
import { dueDate } from '../reply-time/reply-limit.ts';
import type { ReplyRules } from '../reply-time/reply-rules.ts';
import { isFinal } from './is-final.ts';
import type { Thread, ThreadLetter } from './link-threads.ts';

/** A request that the archive knows and has no answer to. */
export interface OpenRequest<One extends ThreadLetter = ThreadLetter> {
	/** Permanent name: id of the request, else of the letter that tells about it. */
	readonly id: string;
	/** ISO date of its receipt. */
	readonly received: string;
	/** ISO date of the last day of its limit, as far as the archive knows which applies. */
	readonly due: string;
	/** Letters of its thread so far. */
	readonly letters: readonly One[];
	/** Id of the request in the archive, null if only a letter tells about it. */
	readonly request: string | null;
}

/**
 * Requests without an answer, with the day by which each is due: those of Alaveteli sites that no letter answers, and those
 * of which a letter only prolonged the term. By the last day.
 */
export function openRequests<One extends ThreadLetter>(
	threads: Iterable<Thread<One>>,
	rules: ReplyRules,
): OpenRequest<One>[] {
	const open: OpenRequest<One>[] = [];
	for (const { letters: documents, requests } of threads) {
		const letters = documents.filter(({ kind }) => isLetterKind(kind));
		if (letters.some(({ outcome }) => outcome === null || isFinal(outcome.is))) continue;
		const extension = letters.find(({ outcome }) => outcome?.is === 'extended');
		const [request] = requests;
		if (!extension && (!request || letters.length > 0)) continue;
		const asked =
			request?.messages.find(({ direction }) => direction === 'outgoing')?.date ?? request?.createdAt;
		const received = extension?.inReplyTo?.date ?? asked;
		if (!received || received < rules.since) continue;
		const limit = (extension && rules.others.find(({ id }) => id === 'extended')) ?? rules.ordinary;
		const id = request?.id ?? extension?.id ?? '';
		open.push({
			id,
			received,
			due: dueDate(received, limit, rules.calendar),
			letters,
			request: request?.id ?? null,
		});
	}
	return open.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1));
}
