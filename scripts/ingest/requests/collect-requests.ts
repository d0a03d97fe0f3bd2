import { basename, dirname } from 'node:path';
import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { kindsInWords } from '#archive/jurisdictions/kinds-in-words.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { type Request, requestId, requestSchema } from '#archive/letter/request.ts';
import { isSameRequest } from '#store/requests/is-same-request.ts';
import { mergeRequests } from '#store/requests/merge-requests.ts';
import type { RequestRecord } from '../../read/contract/request-record.ts';

/** A letter in the archive, and the message of the request that it came with. */
export interface ArrivedLetter {
	readonly id: string;
	/** From 0; null if the source does not say. */
	readonly message: number | null;
}

/** Collects what the sources of a run say about requests, and which letters came from each. */
export interface RequestCollector {
	/** Records the results of a source: its letters, and the request that it is about. */
	readonly add: (path: string, letters: readonly ArrivedLetter[], request: RequestRecord | null) => void;
	/** The requests, each once, to be merged with those in the archive. */
	readonly requests: () => Request[];
}

/** What a country's rules say about the words of a request. */
type RequestRules = Pick<
	Jurisdiction,
	'findLeaks' | 'findPersonalData' | 'findWords' | 'slugOf' | 'wordsOfAddress'
>;

// the «_z» of «sprava_zrazkovoi»
const wordStart = /(?:^|[_-])([a-z])/gu;
// «12_3_Відповідь.pdf»: the third part of message 12
const numberedName = /^(\d{1,9})_\d{1,4}_/;

/**
 * Opens a collector. Files next to a request's JSON are assigned to its messages by the number that an Alaveteli
 * download gives them (`<message>_<part>_<name>`).
 *
 * @param kinds what the archive masks: a title or an address that contains it, or names the requester, is left out
 */
export function collectRequests(
	jurisdiction: RequestRules,
	contacts: PublicContacts,
	kinds: ReadonlySet<RedactionKind>,
): RequestCollector {
	const found: { folder: string; request: Request }[] = [];
	const loose: { folder: string; number: number; ids: string[] }[] = [];
	const isSafe = (lines: readonly string[], { asker }: RequestRecord) =>
		!kindsInWords(lines, jurisdiction, contacts, { name: asker }).some((kind) => kinds.has(kind));
	return {
		add: (path, letters, record) => {
			const folder = dirname(path);
			const request = record && requestOf(record, letters, (lines) => isSafe(lines, record), jurisdiction);
			if (request) found.push({ folder, request });
			const number = Number(numberedName.exec(basename(path))?.[1]);
			if (!record && number > 0) loose.push({ folder, number, ids: letters.map(({ id }) => id) });
		},
		requests: () => {
			const merged: Request[] = [];
			// Sources that name site and number come first: the address is made from these, and files next to them may name neither.
			for (const { folder, request } of [...found].sort((a, b) => namedBy(b.request) - namedBy(a.request))) {
				const whole = withLoose(
					request,
					loose.filter((file) => file.folder === folder),
				);
				const at = merged.findIndex((one) => isSameRequest(one, whole));
				const before = merged[at];
				if (before) merged[at] = mergeRequests(before, whole);
				else merged.push(whole);
			}
			return merged;
		},
	};
}

function requestOf(
	record: RequestRecord,
	letters: readonly ArrivedLetter[],
	isSafe: (lines: readonly string[]) => boolean,
	{ slugOf, wordsOfAddress }: RequestRules,
): Request | null {
	const { host, id: number, body, state, law, createdAt, updatedAt } = record;
	const title = record.title !== null && isSafe([record.title]) ? record.title : null;
	const bodyName = body.name !== null && isSafe([body.name]) ? body.name : null;
	// The name in the address is derived from the title: it is left out with the title, or if it names somebody itself.
	const isSlugSafe = (said: string) =>
		(record.title === null || title !== null) && isSafe([said, capitals(said), wordsOfAddress(said)]);
	const slug = record.slug !== null && isSlugSafe(record.slug) ? record.slug : null;
	const name = number ?? slug ?? slugOf(title ?? '');
	const request = requestSchema.safeParse({
		id: requestId.safeParse(`${host ?? 'unknown'}/${name}`).data ?? '',
		host,
		number,
		slug,
		title,
		state,
		law,
		createdAt,
		updatedAt,
		authority: letters[0]?.id.split('/')[0] ?? null,
		bodyName,
		messages: record.messages.map(({ direction, date, id }, at) => ({
			direction,
			date,
			number: id,
			letters: letters.filter(({ message }) => message === at).map((letter) => letter.id),
		})),
	});
	return request.success ? request.data : null;
}

/** «sprava_zrazkovoi»: «Sprava Zrazkovoi», because a name starts with a capital in Latin letters too. */
function capitals(slug: string): string {
	return slug.replace(wordStart, (_start, letter: string) => ` ${letter.toUpperCase()}`).trim();
}

/** How much of a request’s address is known: the site counts most, then the number. */
function namedBy({ host, number }: Request): number {
	return Number(host !== null) * 2 + Number(number !== null);
}

function withLoose(request: Request, files: readonly { number: number; ids: readonly string[] }[]): Request {
	const messages = request.messages.map((message) => {
		const ids = files.filter(({ number }) => number === message.number).flatMap((file) => file.ids);
		return { ...message, letters: [...new Set([...message.letters, ...ids])] };
	});
	const first = messages.flatMap(({ letters }) => letters)[0]?.split('/')[0] ?? null;
	return { ...request, messages, authority: request.authority ?? first };
}
