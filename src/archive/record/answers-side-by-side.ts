import type { Request } from '../letter/request.ts';
import { withOneApostrophe } from '../text/apostrophes.ts';
import { isFinal } from './is-final.ts';
import type { Thread, ThreadLetter } from './link-threads.ts';

/** A request and the letters that belong to it. */
export interface AskedThread<One extends ThreadLetter> {
	readonly request: Request;
	readonly thread: Thread<One>;
}

/** What one body has answered to the same request. */
export interface BodyAnswer<One extends ThreadLetter> {
	readonly authority: string;
	/** Its request, where the archive has one of its own. */
	readonly request: Request | null;
	/** The letter that ended what it owed, else its last one; null while it has sent none. */
	readonly letter: One | null;
}

/** Letters; a title that is shorter names no request but a kind of them («Запит»). */
const shortestTitle = 12;
/** Signs of a number; two bodies give a shorter one («12-з») to two requests of one day. */
const shortestNumber = 6;

/**
 * Finds what several bodies have answered to one request: requests that have the same title, and letters of any body that
 * answer the same number of the same day. A body that was asked twice has a row for each of its requests.
 *
 * @param letters of the whole archive
 * @returns by the request’s id, the bodies in the order of their first letters; requests of a single body are not in it
 */
export function answersSideBySide<One extends ThreadLetter>(
	asked: readonly AskedThread<One>[],
	letters: readonly One[],
): ReadonlyMap<string, readonly BodyAnswer<One>[]> {
	const byTitle = Map.groupBy(asked, ({ request }) => titleOf(request) ?? request.id);
	const byNumber = Map.groupBy(letters, (letter) => numberOf(letter) ?? '');
	const found = new Map<string, readonly BodyAnswer<One>[]>();
	for (const group of byTitle.values()) {
		const own = group.map(({ request, thread }) => rowOf(request, thread.letters));
		const inThreads = new Set(group.flatMap(({ thread }) => thread.letters.map(({ id }) => id)));
		const numbers = new Set(
			group.flatMap(({ thread }) => thread.letters.flatMap((one) => numberOf(one) ?? [])),
		);
		const others = [...numbers]
			.flatMap((number) => byNumber.get(number) ?? [])
			.filter(({ id }) => !inThreads.has(id));
		const rows = [
			...own,
			...[...Map.groupBy(others, ({ authority }) => authority).values()].map((of) => rowOf(null, of)),
		].filter((row) => row !== null);
		if (new Set(rows.map(({ authority }) => authority)).size < 2) continue;
		for (const { request } of group) found.set(request.id, rows);
	}
	return found;
}

function rowOf<One extends ThreadLetter>(
	request: Request | null,
	letters: readonly One[],
): BodyAnswer<One> | null {
	const answers = letters.filter(({ outcome }) => outcome && outcome.is !== 'not-a-reply');
	const letter = answers.findLast(({ outcome }) => outcome && isFinal(outcome.is)) ?? answers.at(-1) ?? null;
	const authority = letter?.authority ?? request?.authority ?? null;
	return authority === null ? null : { authority, request, letter };
}

function titleOf({ title }: Request): string | null {
	const folded = withOneApostrophe(title ?? '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return folded.length < shortestTitle ? null : folded;
}

/** Number and day of what a letter answers; a number alone is every office’s. */
function numberOf({ inReplyTo }: ThreadLetter): string | null {
	if (!inReplyTo?.registrationIndex || !inReplyTo.date) return null;
	const number = inReplyTo.registrationIndex.toLowerCase().replace(/\s+/gu, '');
	return number.length < shortestNumber ? null : `${number} ${inReplyTo.date}`;
}
