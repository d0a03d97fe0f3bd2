import type { Authority } from '#archive/letter/authority.ts';
import type { Request } from '#archive/letter/request.ts';
import type { ListedLetter } from '#archive/record/listed-letter.ts';
import { withOneApostrophe } from '#archive/text/apostrophes.ts';
import { contentFolder } from '#store/content-folder.ts';
import { type ListedContent, readListed } from '#store/listed/read-listed.ts';
import { type ActLetters, lettersByAct } from './letters-by-act.ts';
import { lettersByRegion } from './letters-by-region.ts';
import { lettersBySubject } from './letters-by-subject.ts';
import { lettersLanguage } from './letters-language.ts';
import { madeOnce } from './made-once.ts';

/** Everything from which lists, feeds, data and the sitemap are derived. Read-only. */
export interface ArchiveIndex {
	/** Newest first, those without a date last; letters of the same day by body and number. */
	readonly letters: readonly ListedLetter[];
	/** By year, newest first; letters without a date are in none. */
	readonly years: ReadonlyMap<number, readonly ListedLetter[]>;
	/** Letters of each body, newest first. */
	readonly byAuthority: ReadonlyMap<string, readonly ListedLetter[]>;
	/** Letters of bodies of each region, newest first; bodies of no region are in none. */
	readonly byRegion: ReadonlyMap<string, readonly ListedLetter[]>;
	/** Letters on each subject and its narrower ones, newest first; a subject without letters is in none. */
	readonly bySubject: ReadonlyMap<string, readonly ListedLetter[]>;
	/** Acts that letters name, by the ids of their pages, with the letters of each, newest first. */
	readonly byAct: ReadonlyMap<string, ActLetters>;
	/** Bodies with at least one letter, sorted by name as in the letters' language. */
	readonly authorities: readonly Authority[];
	readonly authority: (id: string) => Authority;
	/** Requests that letters came from, newest first. */
	readonly requests: readonly Request[];
	/** The request that a letter came with, or null. */
	readonly requestOf: (letter: string) => Request | null;
	readonly letter: (id: string) => ListedLetter | null;
	/** Number of masked stretches in all letters. */
	readonly redactions: number;
}

const collator = new Intl.Collator(lettersLanguage, { numeric: true });

/**
 * The archive's one sorted index, made once.
 *
 * @throws Error that names content files that cannot be read, or a body that a letter names and that has no file.
 */
export const archiveIndex = madeOnce(async (): Promise<ArchiveIndex> => indexOf(readListed(contentFolder)));

function indexOf(listed: ListedContent): ArchiveIndex {
	const letters = listed.letters.toSorted(newestFirst);
	const bodies = new Map(listed.authorities.map((body) => [body.id, body]));
	const byId = new Map(letters.map((letter) => [letter.id, letter]));
	const requests = listed.requests.toSorted(newestRequestFirst);
	const requestByLetter = new Map(
		requests.flatMap((request) =>
			request.messages.flatMap((message) => message.letters.map((id) => [id, request] as const)),
		),
	);
	const byAuthority = groupBy(letters, (letter) => letter.authority);
	const authority = (id: string): Authority => {
		const found = bodies.get(id);
		if (found) return found;
		throw new Error(
			`Letters name the public body ${id}, but content/authorities/${id}.md is not there. Ingest one of its letters again with --force.`,
		);
	};
	return {
		letters,
		byAuthority,
		byRegion: lettersByRegion({ letters, authority }),
		bySubject: lettersBySubject(letters),
		byAct: lettersByAct(letters),
		requests,
		requestOf: (id) => requestByLetter.get(id) ?? null,
		letter: (id) => byId.get(id) ?? null,
		authority,
		years: groupBy(
			letters.filter(({ date }) => date !== null),
			(letter) => Number(letter.date?.slice(0, 4)),
		),
		authorities: [...byAuthority.keys()].map(authority).sort((a, b) => collator.compare(fold(a), fold(b))),
		redactions: letters.reduce(
			(sum, letter) => sum + Object.values(letter.redactions).reduce((n, count) => n + count, 0),
			0,
		),
	};
}

/** When sorting, all kinds of apostrophe count as the same letter. */
function fold(authority: Authority): string {
	return withOneApostrophe(authority.name);
}

function newestFirst(a: ListedLetter, b: ListedLetter): number {
	if (a.date !== b.date) return (a.date ?? '') < (b.date ?? '') ? 1 : -1;
	return a.id < b.id ? -1 : 1;
}

function newestRequestFirst(a: Request, b: Request): number {
	if (a.createdAt !== b.createdAt) return (a.createdAt ?? '') < (b.createdAt ?? '') ? 1 : -1;
	return a.id < b.id ? -1 : 1;
}

function groupBy<Key>(letters: readonly ListedLetter[], key: (letter: ListedLetter) => Key) {
	const groups = new Map<Key, ListedLetter[]>();
	for (const letter of letters) {
		const group = groups.get(key(letter));
		if (group) group.push(letter);
		else groups.set(key(letter), [letter]);
	}
	return groups;
}
