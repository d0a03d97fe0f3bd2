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
	// Bodies in HTML bring a parser.
	read: async (bytes) => (await import('../../shared/mail/read-mail.ts')).readMail(bytes),
};
