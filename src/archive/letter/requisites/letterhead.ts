import { z } from 'astro/zod';
import { textOfLines } from './parts.ts';
import { requisite } from './requisite.ts';

/** The letterhead: the lines that name state and body, and the contact lines below them, as written. */
export const letterhead = requisite({
	name: 'letterhead',
	fields: {
		/** Lines of the letterhead above the contacts, as written. */
		letterhead: z.array(z.string().min(1)),
		/** Contact lines of the letterhead, as written. */
		contactLines: z.array(z.string().min(1)),
	},
	read: ({ anatomy, lines }) => ({
		letterhead: lines(anatomy.letterhead),
		contactLines: lines(anatomy.contacts.lines),
	}),
	compared: {
		label: 'letterhead',
		text: (letter) => textOfLines([...letter.letterhead, ...letter.contactLines]),
	},
	columns: [
		{
			name: 'letterhead',
			type: 'array',
			title: 'Бланк',
			description: 'Lines of the letterhead above the contacts, as written.',
			required: true,
			read: (letter) => letter.letterhead,
		},
		{
			name: 'contact_lines',
			type: 'array',
			title: 'Довідкові дані органу',
			description: 'Contact lines of the letterhead, as written.',
			required: true,
			read: ({ contactLines }) => contactLines,
		},
	],
});
