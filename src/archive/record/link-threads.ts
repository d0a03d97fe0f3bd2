import type { Request } from '../letter/request.ts';
import type { Letter } from '../letter/schema.ts';
import type { NamedDocument, ToldByText } from '../letter/told-by-text.ts';
import { disjointSets } from './disjoint-sets.ts';

/** What of a letter its thread is made of. */
export type ThreadLetter = Pick<
	Letter,
	| 'id'
	| 'authority'
	| 'date'
	| 'registrationIndex'
	| 'inReplyTo'
	| 'request'
	| 'outcome'
	| 'kind'
	| 'belongsTo'
> & { readonly told: ToldByText };

/** A document that a letter names and the archive does not have. */
export interface Gap {
	readonly index: string | null;
	/** ISO date. */
	readonly date: string | null;
	/** `answered`: what the letter answers; `named`: what its text names. */
	readonly kind: 'answered' | 'named';
	/** Letters that name it. */
	readonly namedBy: readonly string[];
}

/** Letters of one matter, across files and time. */
export interface Thread<One extends ThreadLetter = ThreadLetter> {
	/** By date, those without one last. */
	readonly letters: readonly One[];
	/** What they name and the archive lacks, by date. */
	readonly gaps: readonly Gap[];
	/** Requests of Alaveteli sites that they came with. */
	readonly requests: readonly Request[];
}

/**
 * Joins letters that belong together: by what they answer («на № … від …»), by letters that their text names, by the number
 * of a request on an Alaveteli site, by the requests that the archive keeps, and an appendix with its letter. Two letters of one body that answer the same
 * number of the same day belong together; a number alone, without its date, joins nothing, for every office counts from 1.
 *
 * @returns the thread of each letter and of each request, by its id
 */
export function linkThreads<One extends ThreadLetter>(
	letters: readonly One[],
	requests: readonly Request[],
	isNoIndex: (index: string) => boolean = () => false,
): ReadonlyMap<string, Thread<One>> {
	const sets = disjointSets();
	const own = ownDocuments(letters, isNoIndex);
	const gaps = new Map<string, { gap: Gap; namedBy: string[] }>();
	for (const letter of letters) {
		sets.add(letter.id);
		if (letter.belongsTo) sets.join(letter.id, letter.belongsTo);
		if (letter.request) sets.join(letter.id, `site ${letter.request.host} ${letter.request.id}`);
		for (const { index, date, kind } of namedBy(letter)) {
			const found = own.get(keyOf(index, date, isNoIndex) ?? '');
			if (found && found.id !== letter.id) {
				sets.join(letter.id, found.id);
				continue;
			}
			const isOwn = found?.id === letter.id;
			// A document without number or date is another one for each letter that answers it.
			const key = keyOf(index, date, isNoIndex) ?? `only ${letter.id} ${kind}`;
			const place = `gap ${letter.authority} ${key}`;
			if (!isOwn) sets.join(letter.id, place);
			const entry = gaps.get(place) ?? { gap: { index, date, kind, namedBy: [] }, namedBy: [] };
			if (!isOwn) gaps.set(place, { ...entry, namedBy: [...entry.namedBy, letter.id] });
		}
	}
	for (const request of requests) {
		sets.add(request.id);
		if (request.host && request.number) sets.join(request.id, `site ${request.host} ${request.number}`);
		for (const id of request.messages.flatMap((message) => message.letters)) sets.join(request.id, id);
	}
	return threadsOf(letters, requests, gaps, sets.rootOf);
}

function threadsOf<One extends ThreadLetter>(
	letters: readonly One[],
	requests: readonly Request[],
	gaps: ReadonlyMap<string, { gap: Gap; namedBy: string[] }>,
	rootOf: (name: string) => string,
): Map<string, Thread<One>> {
	const threads = new Map<string, { letters: One[]; gaps: Gap[]; requests: Request[] }>();
	const at = (name: string) => {
		const root = rootOf(name);
		const thread = threads.get(root) ?? { letters: [], gaps: [], requests: [] };
		threads.set(root, thread);
		return thread;
	};
	const byId = new Map<string, Thread<One>>();
	for (const letter of letters) {
		const thread = at(letter.id);
		thread.letters.push(letter);
		byId.set(letter.id, thread);
	}
	for (const request of requests) {
		const thread = at(request.id);
		thread.requests.push(request);
		byId.set(request.id, thread);
	}
	for (const [place, { gap, namedBy: names }] of gaps) at(place).gaps.push({ ...gap, namedBy: names });
	for (const thread of threads.values()) {
		thread.letters.sort(byDate);
		thread.gaps.sort(byDate);
	}
	return byId;
}

/** Letters by their own index and date; of two with the same neither is meant. */
function ownDocuments<One extends ThreadLetter>(
	letters: readonly One[],
	isNoIndex: (index: string) => boolean,
): Map<string, One | null> {
	const own = new Map<string, One | null>();
	for (const letter of letters) {
		// An appendix has its letter's number.
		if (letter.kind === 'appendix') continue;
		const key = keyOf(letter.registrationIndex, letter.date, isNoIndex);
		if (key !== null) own.set(key, own.has(key) ? null : letter);
	}
	return own;
}

interface Named {
	readonly index: string | null;
	readonly date: string | null;
	readonly kind: Gap['kind'];
}

function namedBy({ inReplyTo, told }: ThreadLetter): Named[] {
	const answered: Named[] = inReplyTo
		? [{ index: inReplyTo.registrationIndex, date: inReplyTo.date, kind: 'answered' }]
		: [];
	const isAnswered = (one: NamedDocument) =>
		one.date === inReplyTo?.date &&
		(inReplyTo.registrationIndex === null || fold(one.index) === fold(inReplyTo.registrationIndex));
	return [
		...answered,
		...told.named.filter((one) => !isAnswered(one)).map((one): Named => ({ ...one, kind: 'named' })),
	];
}

function keyOf(
	index: string | null,
	date: string | null,
	isNoIndex: (index: string) => boolean,
): string | null {
	return index === null || date === null || isNoIndex(index) ? null : `${fold(index)} ${date}`;
}

/** Blanks, dashes and case are written in every way. */
function fold(index: string): string {
	return index
		.toLowerCase()
		.replace(/\s+/gu, '')
		.replace(/[‐‑–—−]/gu, '-');
}

function byDate(a: { readonly date: string | null }, b: { readonly date: string | null }): number {
	const [first, second] = [a.date ?? '9999', b.date ?? '9999'];
	if (first === second) return 0;
	return first < second ? -1 : 1;
}
