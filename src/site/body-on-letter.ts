import type { Authority } from '#archive/letter/authority.ts';

/**
 * A public body as letters’ pages know it: without its contacts and the names that letterheads have, which no letter’s page
 * shows. So a new letter that brings another telephone of its body leaves the pages of all its others what they are.
 */
export function bodyOnLetter(authority: Authority): Authority {
	const contacts = { address: null, phones: [], emails: [], site: null };
	return { ...authority, writtenNames: [], contacts };
}
