import type { Format } from '../../contract/format.ts';
import { looksLikeMail } from '../../shared/mail/looks-like-mail.ts';

/** A mail as mail programs save it (RFC 5322 with MIME). */
export const eml: Format = {
	name: 'eml',
	extensions: ['.eml'],
	mediaTypes: ['message/rfc822'],
	// Its header holds identifiers and times of relays that the letter does not show.
	reconstructible: false,
	recognises: looksLikeMail,
	async read(bytes) {
		// Loaded when it is first needed: bodies in HTML bring a parser.
		return (await import('../../shared/mail/read-mail.ts')).readMail(bytes);
	},
};
