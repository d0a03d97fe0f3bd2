import { z } from 'astro/zod';
import { requisite } from './requisite.ts';
import { formOf } from './setting.ts';

// uk, en-GB
const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** The language of the letter's text: its jurisdiction's, where nobody says otherwise. */
export const language = requisite({
	name: 'language',
	fields: {
		/** BCP 47 tag of the letter's text. */
		language: z.string().min(2),
	},
	read: (reading) => ({ language: reading.language }),
	settings: {
		language: {
			form: formOf(languageTag, 'give a language tag, such as uk'),
			required: true,
			names: 'office',
			give: (_, tag) => (tag === null ? {} : { language: tag }),
			revise: (letter, tag) => ({ language: tag ?? letter.language }),
		},
	},
	columns: [
		{
			name: 'language',
			type: 'string',
			title: 'Мова',
			description: 'BCP 47 tag of the language of the text.',
			required: true,
			read: (letter) => letter.language,
		},
	],
});
