import type { LetterAnatomy } from './anatomy.ts';

/** The anatomy of a text that is no letter: nothing in it is a letterhead, an addressee or a signature. */
export const noLetter: LetterAnatomy = {
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
