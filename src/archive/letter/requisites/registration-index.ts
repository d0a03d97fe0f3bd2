import { z } from 'astro/zod';
import { requisite } from './requisite.ts';
import { textForm } from './setting.ts';

/** The registration index, verbatim: it has no fixed structure (DSTU 4163). */
export const registrationIndex = requisite({
	name: 'registrationIndex',
	fields: {
		/** Verbatim; where the letter has none, what the jurisdiction writes for that, such as «б/н». */
		registrationIndex: z.string().min(1),
	},
	listed: ['registrationIndex'],
	read: ({ anatomy, index }) => ({ registrationIndex: index(anatomy.registrationIndex) }),
	report: (found) => ({ registrationIndex: found.registrationIndex }),
	settings: {
		registrationIndex: {
			form: textForm,
			settles: ['missing-registration-index', 'ambiguous-registration-index', 'unsure-registration-index'],
			names: 'person',
			give: (_, index) => ({ registrationIndex: index }),
			revise: (_, index, { noIndex }) => ({ registrationIndex: index ?? noIndex }),
		},
	},
	whenMasked: {
		place: (anatomy) => anatomy.registrationIndex,
		ruleId: 'missing-registration-index',
		reason:
			'The registration index was not taken, for it stands in what was masked as personal data; compare with the source and set it by hand.',
	},
	fact: {
		label: 'registrationIndex',
		values: (letter) => [{ kind: 'text', text: letter.registrationIndex }],
	},
	compared: { label: 'registrationIndex', whole: true, text: (letter) => letter.registrationIndex },
	columns: [
		{
			name: 'registration_index',
			type: 'string',
			title: 'Реєстраційний індекс',
			description: 'Registration index, verbatim; «б/н» where the letter bears none.',
			required: true,
			read: (letter) => letter.registrationIndex,
		},
	],
	evaluated: [
		{
			name: 'registrationIndex',
			key: 'regNumber',
			identity: true,
			found: (found) => [found.registrationIndex],
		},
	],
});
