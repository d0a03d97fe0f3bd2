import { addressee } from './addressee.ts';
import { attachments } from './attachments.ts';
import { authority } from './authority.ts';
import { contacts } from './contacts.ts';
import { date } from './date.ts';
import { executor } from './executor.ts';
import { heading } from './heading.ts';
import { inReplyTo } from './in-reply-to.ts';
import { kind } from './kind.ts';
import { language } from './language.ts';
import { letterhead } from './letterhead.ts';
import { marks } from './marks.ts';
import { outcome } from './outcome.ts';
import { registrationIndex } from './registration-index.ts';
import { request } from './request.ts';
import { signatory } from './signatory.ts';
import { stamps } from './stamps.ts';
import { subjects } from './subjects.ts';
import { title } from './title.ts';

/** Every requisite of a letter, in the order of front matter, open data and pages: one file, one line here. */
export const requisites = [
	title,
	kind,
	authority,
	date,
	registrationIndex,
	inReplyTo,
	addressee,
	heading,
	letterhead,
	attachments,
	signatory,
	executor,
	contacts,
	marks,
	stamps,
	request,
	outcome,
	subjects,
	language,
] as const;
