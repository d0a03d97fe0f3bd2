import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Authority, authoritySchema } from '#archive/letter/authority.ts';
import { letterId } from '#archive/letter/field-types.ts';
import { type Request, requestSchema } from '#archive/letter/request.ts';
import { type Letter, letterSchema } from '#archive/letter/schema.ts';
import { formatDocument, parseDocument } from './document/document.ts';
import { atomicWrite, isStale } from './files/atomic-write.ts';
import type { LetterEntry } from './letter-entry.ts';
import type { Publishable, StoredAuthority, StoredLetter } from './letters/publishable.ts';
import { openPublished, type Published } from './letters/published.ts';
import { isSameRequest } from './requests/is-same-request.ts';
import { mergeRequests } from './requests/merge-requests.ts';
import { writeSource } from './sources/write-source.ts';

/** The letters and bodies of a content folder. What this run writes is known at once, also where nothing goes to disk. */
export interface Archive {
	/** Letters of a body with a date. */
	readonly lettersOf: (authority: string, date: string | null) => LetterEntry[];
	/** The same array until a body's file is written. */
	readonly authorities: () => readonly Authority[];
	/** Ids of the letters that can be read, by code point. */
	readonly ids: () => string[];
	/** True where a letter is there and can be read. */
	readonly knows: (id: string) => boolean;
	/** True where an address is taken, also by a file that cannot be read, or once was by a letter that was published. */
	readonly has: (id: string) => boolean;
	/** @throws Error where there is none. */
	readonly letter: (id: string) => StoredLetter;
	readonly authority: (id: string) => StoredAuthority | null;
	/** The letter made of this source, or null. */
	readonly madeOf: (source: { sha256: string; fingerprint: string }) => LetterEntry | null;
	/** Id of the withdrawn letter that a new one is, or null. */
	readonly withdrawn: Published['withdrawn'];
	/**
	 * Writes the body's file and the source's copy first, the letter last: a crash leaves no letter without them. What was
	 * published of the letter is kept before it is written over.
	 *
	 * @returns true where a published letter is not what was published any more
	 */
	readonly write: (content: Publishable) => boolean;
	/** Writes a request; one that is there keeps what this telling does not say. */
	readonly writeRequest: (request: Request) => void;
	/** The requests in the content folder. */
	readonly requests: () => Request[];
	/** Files that cannot be read, with the reason. */
	readonly damaged: readonly string[];
}

/**
 * Opens a content folder, which need not exist yet, and removes what a crash left in it.
 *
 * @param dryRun true where nothing on disk may change.
 */
export function openArchive(folder: string, { dryRun }: { dryRun: boolean }): Archive {
	const root = resolve(folder);
	const damaged: string[] = [];
	const taken = new Set<string>();
	const entries = new Map<string, LetterEntry>();
	const bySource = new Map<string, string>();
	const byDay = new Map<string, Set<string>>();
	const bodies = new Map<string, StoredAuthority>();
	const unwritten = new Map<string, StoredLetter>();
	let authorities: readonly Authority[] | null = null;

	const pathOf = (id: string) => join(root, 'letters', ...id.split('/')).concat('.md');
	const enter = ({ id, authority, date, registrationIndex, source }: Letter, fresh: boolean) => {
		taken.add(id);
		const { sha256, fingerprint } = source;
		entries.set(id, { id, authority, date, registrationIndex, source: { sha256, fingerprint }, fresh });
		const day = `${authority} ${date}`;
		byDay.set(day, (byDay.get(day) ?? new Set()).add(id));
		for (const hash of [fingerprint, sha256]) if (hash !== null) bySource.set(hash, id);
	};
	for (const [id, path] of documents(join(root, 'letters'), dryRun)) {
		taken.add(id);
		const stored = attempt(() => readLetter(path), path, damaged);
		if (stored) enter(stored.letter, false);
	}
	for (const [id, path] of documents(join(root, 'authorities'), dryRun)) {
		const stored = attempt(() => readAuthority(path), path, damaged);
		if (stored) bodies.set(id, stored);
	}

	const published = openPublished(root);
	const requests = new Map<string, Request>();
	for (const [id, path] of documents(join(root, 'requests'), dryRun)) {
		const stored = attempt(
			() => requestSchema.parse(parseDocument(readFileSync(path, 'utf8')).data),
			path,
			damaged,
		);
		if (stored) requests.set(id, stored);
	}

	return {
		lettersOf: (authority, date) => {
			const found = [...(byDay.get(`${authority} ${date}`) ?? [])].flatMap((id) => entries.get(id) ?? []);
			// A letter whose date was corrected in this run is still listed under the old one.
			return found.filter((entry) => entry.authority === authority && entry.date === date);
		},
		authorities: () => {
			authorities ??= [...bodies.values()].map(({ authority }) => authority);
			return authorities;
		},
		ids: () => [...entries.keys()],
		knows: (id) => entries.has(id),
		has: (id) => taken.has(id) || published.has(id) || existsSync(pathOf(id)),
		letter: (id) => unwritten.get(id) ?? readLetter(pathOf(id)),
		authority: (id) => bodies.get(id) ?? null,
		madeOf: ({ sha256, fingerprint }) => {
			const found = [sha256, fingerprint].map((hash) => entries.get(bySource.get(hash) ?? ''));
			// A letter that this run replaced is no longer made of its old source.
			return (
				found.find((entry) => entry?.source.sha256 === sha256 || entry?.source.fingerprint === fingerprint) ??
				null
			);
		},
		write: ({ letter: stored, authority: body, copy }) => {
			const letter = letterSchema.parse(stored.letter);
			letterId.parse(letter.id);
			if (body) {
				const authority = authoritySchema.parse(body.authority);
				const path = join(root, 'authorities', `${authority.id}.md`);
				if (!dryRun) atomicWrite(root, path, formatDocument(authority, body.body));
				bodies.set(authority.id, { authority, body: body.body });
				authorities = null;
			}
			const text = formatDocument(letter, stored.body);
			const differs = published.differs(letter.id, text);
			if (!dryRun && differs) published.keep(letter.id);
			if (!dryRun && copy !== 'as it is') writeSource(root, letter.id, copy);
			if (dryRun) unwritten.set(letter.id, { letter, body: stored.body });
			else atomicWrite(root, pathOf(letter.id), text);
			enter(letter, true);
			return differs;
		},
		writeRequest: (request) => {
			const before =
				requests.get(request.id) ?? [...requests.values()].find((one) => isSameRequest(one, request));
			const merged = requestSchema.parse(before ? mergeRequests(before, request) : request);
			if (isDeepStrictEqual(merged, before)) return;
			const path = join(root, 'requests', ...merged.id.split('/')).concat('.md');
			if (!dryRun) atomicWrite(root, path, formatDocument(merged, ''));
			requests.set(merged.id, merged);
		},
		requests: () => [...requests.values()],
		withdrawn: published.withdrawn,
		damaged,
	};
}

function readLetter(path: string): StoredLetter {
	const { data, body } = parseDocument(readFileSync(path, 'utf8'));
	return { letter: letterSchema.parse(data), body };
}

function readAuthority(path: string): StoredAuthority {
	const { data, body } = parseDocument(readFileSync(path, 'utf8'));
	return { authority: authoritySchema.parse(data), body };
}

function attempt<T>(read: () => T, path: string, damaged: string[]): T | null {
	try {
		return read();
	} catch {
		damaged.push(path);
		return null;
	}
}

/** Id and path of every content file below a folder, by code point; stale temporary files go. */
function documents(folder: string, dryRun: boolean): [id: string, path: string][] {
	if (!existsSync(folder)) return [];
	const found: [string, string][] = [];
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isFile() && isStale(entry.name) && !dryRun) rmSync(path, { force: true });
		if (!entry.isFile() || !entry.name.endsWith('.md') || entry.name.startsWith('.')) continue;
		found.push([path.slice(folder.length + 1, -'.md'.length).replaceAll('\\', '/'), path]);
	}
	return found.sort(([a], [b]) => (a < b ? -1 : 1));
}
