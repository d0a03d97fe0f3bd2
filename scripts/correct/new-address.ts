import { existsSync } from 'node:fs';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import type { LedgerRecord } from '#archive/ledger/record.ts';
import { takenAddresses } from '#archive/ledger/taken-addresses.ts';
import { isoDate, letterId } from '#archive/letter/field-types.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { contentPaths } from '#store/content-paths.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import { placeLetter } from '#store/letters/place-letter.ts';

/** What of a letter’s address a person changes; null if it stays. */
export interface AddressChanges {
	/** The new id itself. */
	readonly rename: string | null;
	readonly authority: string | null;
	/** ISO date; '' says that the letter has none. */
	readonly date: string | null;
	readonly index: string | null;
}

// «-2»: the second letter of an address
const number = /^-\d+$/;

/** True where anything of an address is to change. */
export function changesAddress(changes: AddressChanges): boolean {
	return Object.values(changes).some((value) => value !== null);
}

/**
 * The fields that change with a letter’s address, its id among them: as given, else what ingest would give a letter of this
 * body, date and index. An address that the ledger has ever given is not given again.
 *
 * @throws LedgerRefusal if a value cannot be, or the address is taken
 */
export function newAddress(
	content: string,
	letter: Letter,
	changes: AddressChanges,
	records: readonly LedgerRecord[],
): Partial<Letter> {
	if (!changesAddress(changes)) return {};
	const taken = takenAddresses(records);
	const paths = contentPaths(content);
	const has = (id: string) =>
		taken.has(id) || existsSync(paths.letter(id)) || existsSync(paths.tombstone(id));
	const fields = changedFields(content, changes, jurisdictionOf(letter.jurisdiction));
	const id = changes.rename ?? allocated({ ...letter, ...fields }, letter.id, has);
	if (!letterId.safeParse(id).success)
		throw new LedgerRefusal(
			`${id} cannot be an id: it is <authority>/<year or undated>/<index>, in small Latin letters, figures and hyphens.`,
		);
	if (id !== letter.id && has(id))
		throw new LedgerRefusal(
			`${id} is taken, or was once: an address leads to one letter for good. Choose another.`,
		);
	return { ...fields, id };
}

function changedFields(
	content: string,
	{ authority, date, index }: AddressChanges,
	{ noIndex }: Pick<Jurisdiction, 'noIndex'>,
): Partial<Pick<Letter, 'authority' | 'date' | 'registrationIndex'>> {
	if (authority !== null && !existsSync(contentPaths(content).authority(authority)))
		throw new LedgerRefusal(`There is no body ${authority} in content/authorities. Write its file first.`);
	if (date && !isoDate.safeParse(date).success)
		throw new LedgerRefusal(`${date} is not a date: write it as YYYY-MM-DD.`);
	if (index === '')
		throw new LedgerRefusal(`The index cannot be empty; a letter without one has «${noIndex}».`);
	return {
		...(authority !== null && { authority }),
		...(date !== null && { date: date || null }),
		...(index !== null && { registrationIndex: index }),
	};
}

/** The address that ingest would give, or the letter’s own where that is it but for its number among equals. */
function allocated(letter: Letter, now: string, has: (id: string) => boolean): string {
	const { slugOf, noIndex } = jurisdictionOf(letter.jurisdiction);
	const { authority, date, registrationIndex } = letter;
	const identity = {
		authority,
		date,
		registrationIndex,
		noIndex,
		slug: slugOf(registrationIndex),
		isAppendix: letter.kind === 'appendix',
		fingerprint: letter.source.fingerprint,
	};
	const nobody = { lettersOf: () => [], has: () => false };
	const base = placeLetter(nobody, identity, false).id;
	if (now === base || (now.startsWith(`${base}-`) && number.test(now.slice(base.length)))) return now;
	return placeLetter({ ...nobody, has }, identity, false).id;
}
