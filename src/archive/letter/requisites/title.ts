import { z } from 'astro/zod';
import { requisite } from './requisite.ts';
import { textForm } from './setting.ts';

// «Про парки»
const oneLine = /^[^\r\n]*\S[^\r\n]*$/;

/** What the letter is about, in a line: its heading or a line made from its opening (the pipeline makes it). */
export const title = requisite({
	name: 'title',
	fields: {
		/** What the letter is about, in a line; the heading where the letter has one. A person may edit it. */
		title: z.string().regex(oneLine, 'it is words in one line'),
		/** True while the title was made from the letter's opening and no person has confirmed it. */
		titleDerived: z.boolean(),
	},
	listed: ['title'],
	/** A title that a person gave; null if it is to be made. */
	read: (): { readonly title: string | null } => ({ title: null }),
	settings: {
		title: {
			form: textForm,
			required: true,
			names: 'person',
			give: (_, value) => ({ title: value }),
			revise: (letter, value) => ({ title: value ?? letter.title, titleDerived: false }),
		},
	},
	compared: { label: 'title', text: (letter) => letter.title },
	columns: [
		{
			name: 'title',
			type: 'string',
			title: 'Про що лист',
			description: 'What the letter is about, in a line: its heading, or a line made from its opening.',
			required: true,
			read: (letter) => letter.title,
		},
		{
			name: 'title_derived',
			type: 'boolean',
			title: 'Назву виведено',
			description: 'True while the title was made by the program and no person has confirmed it.',
			required: true,
			read: ({ titleDerived }) => titleDerived,
		},
	],
});
