import { isDeepStrictEqual } from 'node:util';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { type Authority, authoritySchema } from '#archive/letter/authority.ts';
import { markPattern } from '#archive/letter/redaction.ts';
import type { FoundRequisites } from '#archive/letter/requisites/found-requisites.ts';
import { apostrophes } from '#archive/text/apostrophes.ts';
import type { StoredAuthority } from '#store/letters/publishable.ts';
import type { Settings } from './settings/settings.ts';

type Named = Pick<FoundRequisites, 'authority' | 'edrpou'>;
type Printed = Named & Pick<FoundRequisites, 'authorityLines' | 'contacts' | 'contactLines' | 'letterhead'>;

const emailSchema = authoritySchema.shape.contacts.shape.emails.element;
/** In characters; file names are limited to 255 bytes. */
const longestSlug = 100;
// office@rada.example
const anEmail = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
// blanks, apostrophes, quotes
const unspoken = new RegExp(`[\\s"«»“”„${apostrophes}]`, 'gu');

/**
 * Id of the body that signs: its EDRPOU code, else the id of a body whose letterheads have shown this name, else a slug of
 * the name; null if the letter names no body.
 */
export function authorityIdOf(
	{ authority, edrpou }: Named,
	authorities: readonly Authority[],
	{ slugOf }: Pick<Jurisdiction, 'slugOf'>,
): string | null {
	const byCode =
		edrpou === null ? undefined : (authorities.find((body) => body.edrpou === edrpou)?.id ?? edrpou);
	if (byCode !== undefined) return byCode;
	if (authority === null) return null;
	const name = fold(authority);
	const byName = authorities.find(({ writtenNames }) =>
		writtenNames.some((written) => fold(written) === name),
	);
	return byName?.id ?? (slugOf(authority).slice(0, longestSlug).replace(/-$/, '') || null);
}

/**
 * The body's file as this letter changes it, or null if it stays as it is: a new body gets a file, an existing body
 * gets e-mails and phones that its letterhead did not show before, another name shown with its code, and what a
 * person gave with --set.
 *
 * @param stored the body's file, null if there is none yet.
 */
export function authorityFrom(
	id: string,
	values: Printed,
	stored: StoredAuthority | null,
	{ jurisdiction, settings }: { jurisdiction: Jurisdiction; settings: Settings },
): StoredAuthority | null {
	const contacts = printedContacts(values, jurisdiction);
	if (stored === null) return { authority: newAuthority(id, values, contacts, jurisdiction), body: '' };
	const old = stored.authority.contacts;
	const given = (key: 'address' | 'site') => settings.get(`contacts.${key}`);
	const email = settings.get('contacts.email');
	const found = { ...contacts, emails: [...contacts.emails, ...(email ? [email] : [])] };
	const merged: Authority['contacts'] = {
		...mergeContacts(old, found, jurisdiction),
		address: given('address') ?? old.address,
		site: given('site') ?? old.site,
	};
	const writtenNames = withOtherName(stored.authority, values, jurisdiction);
	const isSame = isDeepStrictEqual(merged, old) && writtenNames === stored.authority.writtenNames;
	return isSame ? null : { ...stored, authority: { ...stored.authority, contacts: merged, writtenNames } };
}

/**
 * A body's names, including the one on this letterhead: a renamed body keeps its code, so the same code with another name
 * shows that it is the same body. A name alone adds nothing, because such a letter was matched to its body by that name.
 */
function withOtherName(
	{ edrpou, writtenNames }: Authority,
	{ authority: name, edrpou: printed }: Named,
	{ marks }: Pick<Jurisdiction, 'marks'>,
): string[] {
	if (name === null || edrpou === null || printed !== edrpou) return writtenNames;
	const isMasked = markPattern(Object.values(marks)).test(name);
	const isKnown = writtenNames.some((written) => fold(written) === fold(name));
	return isMasked || isKnown ? writtenNames : [...writtenNames, name];
}

/** A body's contacts, plus the e-mails and phones of the others that it did not have. */
export function mergeContacts(
	old: Authority['contacts'],
	found: Authority['contacts'],
	{ phoneDigits }: Pick<Jurisdiction, 'phoneDigits'>,
): Authority['contacts'] {
	return {
		...old,
		phones: added(old.phones, found.phones, (phone) => phoneDigits(phone) ?? phone),
		emails: added(old.emails, found.emails, lowerCase),
	};
}

function newAuthority(
	id: string,
	{ authority, authorityLines, edrpou }: Printed,
	contacts: Authority['contacts'],
	jurisdiction: Jurisdiction,
): Authority {
	const written = authority ?? '';
	const name = jurisdiction.authorityName(authorityLines) || written;
	return authoritySchema.parse({
		id,
		edrpou,
		name,
		nameDerived: true,
		nameEn: null,
		writtenNames: [written],
		jurisdiction: jurisdiction.id,
		region: jurisdiction.regionOf(name) ?? jurisdiction.regionOf(contacts.address ?? ''),
		contacts,
	});
}

/** Contacts shown on the letterhead, including every e-mail in its lines; what was masked there is not a contact. */
function printedContacts(
	{ contacts, contactLines, letterhead }: Printed,
	{ marks }: Jurisdiction,
): Authority['contacts'] {
	const shown = (text: string | null) => text !== null && !markPattern(Object.values(marks)).test(text);
	const { email, address, site } = contacts;
	const emails = [
		email ?? '',
		...[...letterhead, ...contactLines].flatMap((line) => line.match(anEmail) ?? []),
	];
	return {
		address: shown(address) ? address : null,
		phones: contacts.phones.filter(shown),
		emails: added([], emails, lowerCase).filter((one) => emailSchema.safeParse(one).success),
		site: shown(site) ? site : null,
	};
}

function lowerCase(text: string): string {
	return text.toLowerCase();
}

function added(old: readonly string[], found: readonly string[], fold: (text: string) => string): string[] {
	const written = new Set(old.map(fold));
	return [...old, ...found.filter((one) => !written.has(fold(one)) && written.add(fold(one)))];
}

/** Letterheads write the same name in capitals or not, with any kind of apostrophe, quotes and blanks. */
function fold(name: string): string {
	return name.toLowerCase().replace(unspoken, '');
}
