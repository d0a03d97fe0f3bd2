import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Authority, authoritySchema } from '#archive/letter/authority.ts';
import { letterId } from '#archive/letter/field-types.ts';
import { type Request, requestSchema } from '#archive/letter/request.ts';
import { type Letter, letterSchema } from '#archive/letter/schema.ts';
import { authorityRegister } from './authorities/authority-register.ts';
import { writeAuthority } from './authorities/write-authority.ts';
import { changeContent } from './changes/change-content.ts';
import type { Changes } from './changes/changes.ts';
import type { ChangeGroup } from './changes/group-changes.ts';
import { refuseHalfDone } from './changes/refuse-half-done.ts';
import { contentPaths } from './content-paths.ts';
import { formatDocument } from './document/document.ts';
import { readDocument } from './document/read-document.ts';
import { documentsBelow } from './files/documents-below.ts';
import type { LetterEntry } from './letter-entry.ts';
import { letterRegister } from './letters/letter-register.ts';
import type { Publishable, StoredAuthority } from './letters/publishable.ts';
import { openPublished, type Published } from './letters/published.ts';
import { type StoredLetter, storedLetter, toStoredLetter } from './letters/stored-letter.ts';
import { requestRegister } from './requests/request-register.ts';
import { writeSource } from './sources/write-source.ts';

/** The letters and bodies of a content folder. What this run writes is listed at once, even in a dry run. */
export interface Archive {
	/** Letters of a body with a date. */
	readonly lettersOf: (authority: string, date: string | null) => LetterEntry[];
	/** Letters of any body with this date and index; appendices, which have their letters' numbers, are left out. */
	readonly numbered: (date: string, registrationIndex: string) => LetterEntry[];
	/** What ingest knows about a letter, null if there is none. */
	readonly entry: (id: string) => LetterEntry | null;
	/** The same array until a body's file is written. */
	readonly authorities: () => readonly Authority[];
	/** Ids of the letters that can be read, by code point. */
	readonly ids: () => string[];
	/** True if a letter is there and can be read. */
	readonly knows: (id: string) => boolean;
	/** True if an address is taken: by a letter, by a file that cannot be read, or by a letter that was once published there. */
	readonly has: (id: string) => boolean;
	/** @throws Error if there is no such letter. */
	readonly letter: (id: string) => StoredLetter;
	readonly authority: (id: string) => StoredAuthority | null;
	/** The letters made of these bytes or these words, by id: more than one where a person told them apart. */
	readonly madeOf: (source: Pick<Letter['source'], 'sha256' | 'fingerprint'>) => LetterEntry[];
	/** Whether it has letters whose source's hash is not published: they are known again by their words alone. */
	readonly hasHidden: () => boolean;
	/** Id of the withdrawn letter that a new one is, or null. */
	readonly withdrawn: Published['withdrawn'];
	/**
	 * Writes a letter with its body's file and the source's copy, as one change. What was published of the letter is kept
	 * where it is written over.
	 *
	 * @returns true if a published letter now differs from what was published
	 */
	readonly write: (content: Publishable) => boolean;
	/**
	 * Writes a request; one that is there keeps what this record does not say.
	 *
	 * @param published what may be said about it; where its id changes, the file of before goes
	 */
	readonly writeRequest: (request: Request, published: (request: Request) => Request) => void;
	/** The requests in the content folder. */
	readonly requests: () => Request[];
	/** Files that cannot be read, each with the reason behind its path. */
	readonly damaged: readonly string[];
}

/** How an archive is opened. */
interface Opening {
	/** True if nothing on disk may change. */
	readonly dryRun: boolean;
	/** Takes what changes with each letter; without it, each comes into the content at once. */
	readonly changes?: Pick<ChangeGroup, 'add' | 'read'>;
}

/**
 * Opens a content folder, which need not exist yet.
 *
 * @throws LedgerRefusal if an earlier change was left unfinished
 */
export function openArchive(folder: string, { dryRun, changes: group }: Opening): Archive {
	const root = resolve(folder);
	refuseHalfDone(root);
	const change = (make: (changes: Changes) => void) => (group ? group.add(make) : changeContent(root, make));
	const paths = contentPaths(root);
	const { taken, letters, bodies, requests, damaged } = readRegisters(paths);
	const published = openPublished(root);
	const unwritten = new Map<string, StoredLetter>();
	return {
		lettersOf: letters.lettersOf,
		numbered: letters.numbered,
		entry: letters.entry,
		authorities: bodies.all,
		ids: letters.ids,
		knows: letters.knows,
		has: (id) => taken.has(id) || published.has(id) || existsSync(paths.letter(id)),
		letter: (id) =>
			unwritten.get(id) ?? storedLetter(group?.read(paths.letter(id)) ?? readFileSync(paths.letter(id))),
		authority: bodies.find,
		madeOf: letters.madeOf,
		hasHidden: letters.hasHidden,
		write: ({ letter: stored, authority: body, copy }) => {
			const letter = letterSchema.parse(stored.letter);
			letterId.parse(letter.id);
			const authority = body && { ...body, authority: authoritySchema.parse(body.authority) };
			const file = toStoredLetter({ letter, body: stored.body });
			const differs = published.differs(file);
			if (dryRun) unwritten.set(letter.id, file);
			else
				change((changes) => {
					if (authority) writeAuthority(changes, authority);
					if (differs) published.keep(changes, letter.id);
					if (copy !== 'as it is') writeSource(changes, letter.id, copy);
					changes.write(paths.letter(letter.id), file.bytes);
				});
			if (authority) bodies.enter(authority.authority.id, authority);
			taken.add(letter.id);
			letters.enter(letter, true);
			return differs;
		},
		writeRequest: (request, published) => {
			const merged = requests.merged(request, published);
			if (!merged) return;
			const { now, moved } = merged;
			if (!dryRun)
				change((changes) => {
					if (moved !== null) changes.remove(paths.request(moved));
					changes.write(paths.request(now.id), formatDocument(now, ''));
				});
			requests.enter(now.id, now, moved);
		},
		requests: requests.all,
		withdrawn: published.withdrawn,
		damaged,
	};
}

/** What a content folder holds when it is opened. */
function readRegisters(paths: ReturnType<typeof contentPaths>) {
	const [letters, bodies, requests] = [letterRegister(), authorityRegister(), requestRegister()];
	const taken = new Set<string>();
	const damaged: string[] = [];
	for (const id of byId(paths.letters)) {
		taken.add(id);
		const stored = attempt(storedLetter, paths.letter(id), damaged);
		if (stored) letters.enter(stored.letter, false);
	}
	for (const id of byId(paths.authorities)) {
		const stored = attempt((bytes) => readDocument(bytes, authoritySchema), paths.authority(id), damaged);
		if (stored) bodies.enter(id, { authority: stored.data, body: stored.body });
	}
	for (const id of byId(paths.requests)) {
		const stored = attempt((bytes) => readDocument(bytes, requestSchema), paths.request(id), damaged);
		if (stored) requests.enter(id, stored.data);
	}
	return { taken, letters, bodies, requests, damaged };
}

function attempt<T>(read: (bytes: Uint8Array) => T, path: string, damaged: string[]): T | null {
	try {
		return read(readFileSync(path));
	} catch (error) {
		damaged.push(`${path}: ${error instanceof Error ? error.message.split('\n')[0] : 'it cannot be read'}`);
		return null;
	}
}

/** Ids of the content files below a folder, by code point. */
function byId(folder: string): string[] {
	return documentsBelow(folder).sort();
}
