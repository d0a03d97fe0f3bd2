import { isoDate } from '../field-types.ts';
import { requisite } from './requisite.ts';
import { dateForm } from './setting.ts';

/** The date of the letter. */
export const date = requisite({
	name: 'date',
	fields: {
		/** Null if the letter has none: its form was left empty, or a person has said so. */
		date: isoDate.nullable(),
	},
	listed: ['date'],
	read: (reading) => ({ date: reading.date(reading.anatomy.date) }),
	report: (found) => ({ date: found.date }),
	settings: {
		date: {
			form: dateForm,
			settles: ['missing-date', 'ambiguous-date', 'unsure-date'],
			names: 'office',
			give: (_, iso) => ({ date: iso }),
			revise: (_, iso) => ({ date: iso }),
		},
	},
	whenMasked: {
		place: (anatomy) => anatomy.date,
		ruleId: 'missing-date',
		reason:
			'The date of the letter was not taken, for it stands in what was masked as personal data; compare with the source and set the date by hand.',
	},
	fact: {
		label: 'date',
		values: (letter, { say }) => [
			letter.date ? { kind: 'date', iso: letter.date } : { kind: 'text', text: say('undated') },
		],
	},
	compared: {
		label: 'date',
		whole: true,
		text: (letter, words) => letter.date && words.date(letter.date),
	},
	columns: [
		{
			name: 'date',
			type: 'date',
			title: 'Дата',
			description: 'Date of the letter; null where it bears none.',
			read: (letter) => letter.date,
		},
	],
	evaluated: [{ name: 'date', key: 'date', identity: true, found: (found) => [found.date] }],
});
