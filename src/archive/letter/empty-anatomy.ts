import type { LetterAnatomy } from './anatomy.ts';

/** A text in which nothing is a letterhead, an addressee or a signature: a file that is no letter, a title alone. */
export const emptyAnatomy: LetterAnatomy = {
	kind: 'letter',
	belongsTo: { registrationIndex: null, date: null },
	letterhead: [],
	authority: [],
	edrpou: null,
	contacts: { lines: [], address: null, phones: [], email: null, site: null },
	date: null,
	registrationIndex: null,
	unregistered: false,
	inReplyTo: { registrationIndex: null, date: null },
	addressee: [],
	addresseeDetails: [],
	heading: [],
	text: [],
	attachments: [],
	signatory: { post: [], name: null },
	executor: { name: null, phone: null },
	request: null,
	appendices: [],
	stamps: [],
	quoted: [],
	marks: [],
	formLines: [],
	doubts: [],
};
