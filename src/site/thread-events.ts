import type { Gap, Thread } from '#archive/record/link-threads.ts';
import type { ListedLetter } from '#archive/record/listed-letter.ts';

/** What happened in a thread: a letter, a message of the requester, or a document that the archive lacks. */
export type ThreadEvent =
	| { readonly kind: 'letter'; readonly date: string | null; readonly letter: ListedLetter }
	| { readonly kind: 'message'; readonly date: string | null }
	| { readonly kind: 'gap'; readonly date: string | null; readonly gap: Gap };

/**
 * The events of a thread in order: by date, on the same day the requester before the body, undated ones last. An answered request
 * is not a gap if the requester’s message of the same day is known: it is that message.
 */
export function threadEvents({ letters, gaps, requests }: Thread<ListedLetter>): ThreadEvent[] {
	const asked = requests.flatMap(({ messages }) =>
		messages.flatMap(({ direction, date }) => (direction === 'outgoing' ? [date] : [])),
	);
	const askedDates = new Set(asked);
	return [
		...asked.map((date): ThreadEvent => ({ kind: 'message', date })),
		...gaps
			.filter(({ kind, date }) => kind !== 'answered' || date === null || !askedDates.has(date))
			.map((gap): ThreadEvent => ({ kind: 'gap', date: gap.date, gap })),
		...letters.map((letter): ThreadEvent => ({ kind: 'letter', date: letter.date, letter })),
	].sort((a, b) => compare(a.date ?? '9999', b.date ?? '9999'));
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
