import { requisite } from './requisite.ts';
import { formOf, textForm } from './setting.ts';

// office@rada.example
const emailAddress = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** The body's contacts as its letterhead gives them. They are in the body's file, not in the letter's. */
export const contacts = requisite({
	name: 'contacts',
	fields: {},
	read: ({ anatomy, text, lines }) => ({
		contacts: {
			address: text(anatomy.contacts.address),
			phones: lines(anatomy.contacts.phones),
			email: text(anatomy.contacts.email),
			site: text(anatomy.contacts.site),
		},
	}),
	report: (found) => ({ contacts: found.contacts }),
	settings: {
		'contacts.address': {
			form: textForm,
			names: 'office',
			give: (found, address) => ({ contacts: { ...found.contacts, address } }),
		},
		'contacts.email': {
			form: formOf(emailAddress, 'give an e-mail address'),
			names: 'office',
			publicContact: 'email',
			give: (found, email) => ({ contacts: { ...found.contacts, email } }),
		},
		'contacts.site': {
			form: textForm,
			names: 'office',
			give: (found, site) => ({ contacts: { ...found.contacts, site } }),
		},
	},
});
