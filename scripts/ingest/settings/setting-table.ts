import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Letter } from '#archive/letter/schema.ts';
import type { LetterValues } from '../steps/letter-values.ts';

/** A value that --set can give. */
export interface Setting {
	/** How the value is written. */
	readonly form: 'text' | 'date' | 'edrpou' | 'email' | 'language' | 'masked';
	/** True where a letter cannot be without it. */
	readonly required: boolean;
	/** Rules of the doubts that the value settles. */
	readonly settles: readonly string[];
	/** Gives the value to a letter that is being read. */
	readonly give: (values: LetterValues, value: string | null) => LetterValues;
	/** Gives the value to a letter that is in the archive; a body's own values stand in its file, not here. */
	readonly revise: (letter: Letter, value: string | null) => Letter;
}

/** The values that --set can give, by key. */
export const settingTable = {
	authority: {
		...required('text', ['missing-authority']),
		give: (values, authority) => ({
			...values,
			authority,
			authorityLines: authority === null ? [] : [authority],
		}),
		revise: asItIs,
	},
	edrpou: {
		...optional('edrpou', ['missing-edrpou', 'edrpou-check-digit']),
		give: (values, edrpou) => ({ ...values, edrpou }),
		revise: asItIs,
	},
	date: {
		...optional('date', ['missing-date', 'ambiguous-date']),
		give: (values, date) => ({ ...values, date }),
		revise: (letter, date) => ({ ...letter, date }),
	},
	registrationIndex: {
		...optional('text', ['missing-registration-index', 'ambiguous-registration-index']),
		give: (values, registrationIndex) => ({ ...values, registrationIndex }),
		revise: (letter, index) => ({
			...letter,
			registrationIndex: index ?? jurisdictionOf(letter.jurisdiction).noIndex,
		}),
	},
	'inReplyTo.registrationIndex': {
		...optional('text'),
		give: (values, registrationIndex) => ({
			...values,
			inReplyTo: { ...values.inReplyTo, registrationIndex },
		}),
		revise: (letter, registrationIndex) => ({
			...letter,
			inReplyTo: orNull({ date: null, ...letter.inReplyTo, registrationIndex }),
		}),
	},
	'inReplyTo.date': {
		...optional('date'),
		give: (values, date) => ({ ...values, inReplyTo: { ...values.inReplyTo, date } }),
		revise: (letter, date) => ({
			...letter,
			inReplyTo: orNull({ registrationIndex: null, ...letter.inReplyTo, date }),
		}),
	},
	addressee: {
		...optional('text', ['missing-addressee']),
		give: (values, addressee) => ({ ...values, addressee }),
		revise: (letter, addressee) => ({ ...letter, addressee }),
	},
	heading: {
		...optional('text'),
		give: (values, heading) => ({ ...values, heading }),
		revise: (letter, heading) => ({ ...letter, heading }),
	},
	title: {
		...required('text'),
		give: (values, title) => ({ ...values, title }),
		revise: (letter, title) => ({ ...letter, title: title ?? letter.title, titleDerived: false }),
	},
	'signatory.post': {
		...optional('text', ['missing-signatory', 'several-signatories']),
		give: (values, post) => ({ ...values, signatory: { ...values.signatory, post } }),
		revise: (letter, post) => ({ ...letter, signatory: orNull({ name: null, ...letter.signatory, post }) }),
	},
	'signatory.name': {
		...optional('text', ['missing-signatory', 'several-signatories']),
		give: (values, name) => ({ ...values, signatory: { ...values.signatory, name } }),
		revise: (letter, name) => ({ ...letter, signatory: orNull({ post: null, ...letter.signatory, name }) }),
	},
	'executor.name': {
		...optional('text'),
		give: (values, name) => ({ ...values, executor: { ...values.executor, name } }),
		revise: (letter, name) => ({ ...letter, executor: orNull({ phone: null, ...letter.executor, name }) }),
	},
	'executor.phone': {
		...optional('text'),
		give: (values, phone) => ({ ...values, executor: { ...values.executor, phone } }),
		revise: (letter, phone) => ({ ...letter, executor: orNull({ name: null, ...letter.executor, phone }) }),
	},
	'contacts.address': {
		...optional('text'),
		give: (values, address) => ({ ...values, contacts: { ...values.contacts, address } }),
		revise: asItIs,
	},
	'contacts.email': {
		...optional('email'),
		give: (values, email) => ({ ...values, contacts: { ...values.contacts, email } }),
		revise: asItIs,
	},
	'contacts.site': {
		...optional('text'),
		give: (values, site) => ({ ...values, contacts: { ...values.contacts, site } }),
		revise: asItIs,
	},
	/** A person has looked at what the body hid, and it stays masked. */
	hidden: {
		...required('masked', ['hidden-by-body', 'redaction-not-applied']),
		give: (values) => values,
		revise: asItIs,
	},
	language: {
		...required('language'),
		give: (values, language) => ({ ...values, language: language ?? values.language }),
		revise: (letter, language) => ({ ...letter, language: language ?? letter.language }),
	},
} as const satisfies Record<string, Setting>;

function required(form: Setting['form'], settles: readonly string[] = []) {
	return { form, required: true, settles } as const;
}

function optional(form: Setting['form'], settles: readonly string[] = []) {
	return { form, required: false, settles } as const;
}

function asItIs(letter: Letter): Letter {
	return letter;
}

/** A requisite of which no part is left is none. */
function orNull<T extends Record<string, string | null>>(parts: T): T | null {
	return Object.values(parts).every((part) => part === null) ? null : parts;
}
