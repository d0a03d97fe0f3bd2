import { authorityId } from '../field-types.ts';
import { requisite } from './requisite.ts';
import { formOf, textForm } from './setting.ts';

// 04053625
const edrpouCode = /^\d{8}$/;

/** The public body that signs: its name and code as the letterhead has them. The front matter has its id (the pipeline finds it). */
export const authority = requisite({
	name: 'authority',
	fields: {
		/** Id of the public body that signs. */
		authority: authorityId,
	},
	listed: ['authority'],
	read: ({ anatomy, joined, lines, value }) => ({
		/** The lines of its name, joined. */
		authority: joined(anatomy.authority),
		/** The lines themselves, the higher body first. */
		authorityLines: lines(anatomy.authority),
		/** Eight digits. */
		edrpou: value(anatomy.edrpou),
	}),
	record: () => ({}),
	report: ({ authority: name, edrpou }) => ({ authority: name, edrpou }),
	settings: {
		authority: {
			form: textForm,
			required: true,
			settles: ['missing-authority'],
			names: 'office',
			give: (_, name) => ({ authority: name, authorityLines: name === null ? [] : [name] }),
		},
		edrpou: {
			form: formOf(edrpouCode, 'an EDRPOU code is eight digits'),
			settles: ['missing-edrpou', 'edrpou-check-digit'],
			names: 'office',
			give: (_, edrpou) => ({ edrpou }),
		},
	},
	whenMasked: {
		place: ({ edrpou }) => edrpou,
		ruleId: 'missing-edrpou',
		reason:
			'The EDRPOU code in the letterhead was not taken, for it stands in what was masked as personal data; compare with the source and give the code in the body’s file.',
	},
	fact: { label: 'authority', values: () => [{ kind: 'authority' }] },
	compared: {
		label: 'authority',
		whole: true,
		text: (letter, words) => words.authority(letter.authority),
	},
	columns: [
		{
			name: 'authority',
			type: 'string',
			title: 'Орган',
			description: 'Id of the public body that signs: its EDRPOU code, else a slug of its name.',
			required: true,
			read: (letter) => letter.authority,
		},
		{
			name: 'authority_name',
			type: 'string',
			title: 'Назва органу',
			description: 'Name of that body, as a sentence would write it.',
			read: (_, { authorityName }) => authorityName,
		},
	],
	evaluated: [
		{
			name: 'authority',
			key: 'authority',
			found: ({ authority: name, authorityLines }, authorityName) => [
				name,
				name && authorityName(authorityLines),
			],
		},
		{ name: 'edrpou', key: 'edrpou', found: ({ edrpou }) => [edrpou] },
	],
});
