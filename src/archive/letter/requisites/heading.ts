import { nullableText } from '../field-types.ts';
import { requisite } from './requisite.ts';
import { textForm } from './setting.ts';

/** The heading («Про …», «Щодо …») where the letter has one. */
export const heading = requisite({
	name: 'heading',
	fields: { heading: nullableText },
	read: ({ anatomy, joined }) => ({ heading: joined(anatomy.heading) }),
	report: (found) => ({ heading: found.heading }),
	settings: {
		heading: {
			form: textForm,
			names: 'person',
			give: (_, text) => ({ heading: text }),
			revise: (_, text) => ({ heading: text }),
		},
	},
	compared: { label: 'heading', text: (letter) => letter.heading },
	columns: [
		{
			name: 'heading',
			type: 'string',
			title: 'Заголовок до тексту',
			description: 'The letter’s own heading, as written.',
			read: (letter) => letter.heading,
		},
	],
});
