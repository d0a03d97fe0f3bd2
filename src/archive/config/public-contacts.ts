import type { Jurisdiction, PublicContacts } from '../jurisdictions/jurisdiction.ts';
import type { Authority } from '../letter/authority.ts';
import type { ArchiveConfig } from './schema.ts';

/**
 * What the archive publishes on purpose: the contacts that bodies print on their letterheads and the publisher's own.
 *
 * @example
 * publicContacts([{ …, contacts: { phones: ['(0412) 48-11-85'], emails: ['Office@rada.example'], … } }], config, ua)
 * // { phones: Set { '412481185' }, emails: Set { 'office@rada.example', 'archive@…' }, emailDomains: ['gov.ua'] }
 */
export function publicContacts(
	authorities: readonly Pick<Authority, 'contacts'>[],
	config: Pick<ArchiveConfig, 'contact' | 'redaction'>,
	{ phoneDigits }: Pick<Jurisdiction, 'phoneDigits'>,
): PublicContacts {
	const contacts = authorities.map((authority) => authority.contacts);
	return {
		emails: new Set([config.contact.email, ...contacts.flatMap(({ emails }) => emails)].map(lowerCase)),
		phones: new Set(contacts.flatMap(({ phones }) => phones.flatMap((phone) => phoneDigits(phone) ?? []))),
		emailDomains: config.redaction.publicEmailDomains.map(lowerCase),
	};
}

/** What is public already, with the contacts that more bodies print. */
export function withContacts(
	contacts: PublicContacts,
	authorities: readonly Pick<Authority, 'contacts'>[],
	{ phoneDigits }: Pick<Jurisdiction, 'phoneDigits'>,
): PublicContacts {
	const printed = authorities.map((authority) => authority.contacts);
	return {
		...contacts,
		emails: new Set([...contacts.emails, ...printed.flatMap(({ emails }) => emails.map(lowerCase))]),
		phones: new Set([
			...contacts.phones,
			...printed.flatMap(({ phones }) => phones.flatMap((phone) => phoneDigits(phone) ?? [])),
		]),
	};
}

function lowerCase(text: string): string {
	return text.toLowerCase();
}
