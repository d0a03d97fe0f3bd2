import { isDeepStrictEqual } from 'node:util';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import type { Request } from '#archive/letter/request.ts';
import type { Letter } from '#archive/letter/schema.ts';
import type { Archive } from '#store/archive.ts';
import type { LetterEntry } from '#store/letter-entry.ts';
import { isSameIndex, type LetterIdentity, placeLetter } from '#store/letters/place-letter.ts';
import { revised, type StoredAuthority } from '#store/letters/publishable.ts';
import type { LetterText } from '#store/letters/stored-letter.ts';
import { readSourceCopy } from '#store/sources/read-source-copy.ts';
import { authorityIdOf, mergeContacts } from '../ingest/authority-of.ts';
import { publishedRequest } from '../ingest/requests/published-request.ts';

/** The result for a part: how many letters are new, how many were already there. */
export interface Gathered {
	readonly added: number;
	readonly known: number;
	/** Ids in the part of letters that were withdrawn here, of which the part knew nothing; they were left out. */
	readonly withdrawn: readonly string[];
}

/** What decides where letters of a part belong, and what is said about their requests. */
export interface GatherRules {
	readonly jurisdiction: Pick<Jurisdiction, 'slugOf' | 'phoneDigits' | 'noIndex'>;
	readonly redaction: Pick<ArchiveConfig['redaction'], 'requestLink'>;
}

/**
 * Brings the letters of one part of a split ingest into the archive, as one run over all sources would have put them
 * there: bodies become one, and a letter whose address another part has taken gets its own.
 *
 * @param folder content folder of the part
 */
export function gatherPart(
	part: Archive,
	folder: string,
	archive: Archive,
	{ jurisdiction, redaction }: GatherRules,
): Gathered {
	let added = 0;
	const withdrawn: string[] = [];
	const homes = new Map<string, string>();
	const ids = part.ids();
	for (const id of ids) {
		const stored = part.letter(id);
		const { source } = stored.letter;
		const kin = archive.madeOf(source);
		const same = kin.find((entry) => entry.id === id || isSameIn(entry, stored.letter));
		if (same) homes.set(id, same.id);
		if (same) continue;
		const body = part.authority(stored.letter.authority);
		const authority = body ? homeOf(body, archive, jurisdiction) : null;
		const identity = identityOf(stored, authority?.authority.id ?? stored.letter.authority, jurisdiction);
		if (archive.withdrawn(identity) !== null && part.withdrawn(identity) === null) {
			withdrawn.push(id);
			continue;
		}
		const letter = placed(stored, identity, archive, kin.length > 0);
		const unchanged =
			authority !== null && isDeepStrictEqual(authority, archive.authority(authority.authority.id));
		archive.write(
			revised(stored, {
				letter: { ...stored, letter },
				authority: unchanged ? null : authority,
				copy: readSourceCopy(folder, id, source),
			}),
		);
		homes.set(id, letter.id);
		added += 1;
	}
	const published = publishedRequest(archive, redaction);
	for (const request of part.requests()) archive.writeRequest(moved(request, homes, withdrawn), published);
	return { added, known: ids.length - added - withdrawn.length, withdrawn };
}

/** A request whose letters and body may have got other addresses here, or none. */
function moved(request: Request, homes: ReadonlyMap<string, string>, withdrawn: readonly string[]): Request {
	const messages = request.messages.map((message) => ({
		...message,
		letters: message.letters.filter((id) => !withdrawn.includes(id)).map((id) => homes.get(id) ?? id),
	}));
	const [first] = messages.flatMap(({ letters }) => letters);
	return { ...request, messages, authority: first?.split('/')[0] ?? request.authority };
}

/** The body in the archive that a part's body is, with what it learnt there. */
function homeOf(
	{ authority, body }: StoredAuthority,
	archive: Archive,
	jurisdiction: Pick<Jurisdiction, 'slugOf' | 'phoneDigits' | 'noIndex'>,
): StoredAuthority {
	const [written = null] = authority.writtenNames;
	const named = { authority: written, edrpou: authority.edrpou };
	const id = authorityIdOf(named, archive.authorities(), jurisdiction) ?? authority.id;
	const there = archive.authority(id);
	if (!there) return { authority: { ...authority, id }, body };
	const contacts = mergeContacts(there.authority.contacts, authority.contacts, jurisdiction);
	return { ...there, authority: { ...there.authority, contacts } };
}

function identityOf(
	{ letter }: LetterText,
	authority: string,
	{ slugOf, noIndex }: Pick<Jurisdiction, 'slugOf' | 'noIndex'>,
): LetterIdentity {
	const { date, registrationIndex, source } = letter;
	const { fingerprint } = source;
	return {
		authority,
		date,
		registrationIndex,
		noIndex,
		fingerprint,
		slug: slugOf(registrationIndex),
		isAppendix: letter.kind === 'appendix',
	};
}

/** Letters of the same words are one where date and index are the same too. */
function isSameIn(entry: LetterEntry, { date, registrationIndex }: Letter): boolean {
	return entry.date === date && isSameIndex(entry.registrationIndex, registrationIndex);
}

/** @param hasKin whether the archive has a letter of the same words */
function placed({ letter }: LetterText, identity: LetterIdentity, archive: Archive, hasKin: boolean): Letter {
	const { id, duplicate } = placeLetter(archive, identity, false);
	const { authority } = identity;
	const doubts = [...(hasKin ? ['same-words'] : []), ...(duplicate ? ['possible-duplicate'] : [])];
	return { ...letter, id, authority, review: [...new Set([...letter.review, ...doubts])] };
}
