import { z } from 'astro/zod';
import { isoDate, nullableText } from '../field-types.ts';
import { orNull, textOfLines } from './parts.ts';
import { requisite } from './requisite.ts';
import { dateForm, textForm } from './setting.ts';

const none = { registrationIndex: null, date: null };

/** Index and date of the document that the letter answers: «на № … від …». */
export const inReplyTo = requisite({
	name: 'inReplyTo',
	fields: {
		/** Index and date of the document that the letter answers. */
		inReplyTo: z.strictObject({ registrationIndex: nullableText, date: isoDate.nullable() }).nullable(),
	},
	listed: ['inReplyTo'],
	read: ({ anatomy, value, date }) => ({
		inReplyTo: {
			registrationIndex: value(anatomy.inReplyTo.registrationIndex),
			date: date(anatomy.inReplyTo.date),
		},
	}),
	record: (found) => ({ inReplyTo: orNull(found.inReplyTo) }),
	report: (found) => ({ inReplyTo: found.inReplyTo }),
	settings: {
		'inReplyTo.registrationIndex': {
			form: textForm,
			names: 'person',
			give: (found, registrationIndex) => ({ inReplyTo: { ...found.inReplyTo, registrationIndex } }),
			revise: (letter, registrationIndex) => ({
				inReplyTo: orNull({ ...(letter.inReplyTo ?? none), registrationIndex }),
			}),
		},
		'inReplyTo.date': {
			form: dateForm,
			names: 'office',
			give: (found, date) => ({ inReplyTo: { ...found.inReplyTo, date } }),
			revise: (letter, date) => ({ inReplyTo: orNull({ ...(letter.inReplyTo ?? none), date }) }),
		},
	},
	fact: {
		label: 'inReplyTo',
		values: (letter, { say, date }) => {
			if (letter.inReplyTo === null) return null;
			const { registrationIndex: index, date: iso } = letter.inReplyTo;
			const text = [
				index && say('inReplyToIndex', { index }),
				iso && say('inReplyToDate', { date: date(iso) }),
			];
			return [{ kind: 'text', text: text.filter(Boolean).join(' ') }];
		},
	},
	compared: {
		label: 'inReplyTo',
		whole: true,
		text: (letter, words) =>
			letter.inReplyTo &&
			textOfLines([
				letter.inReplyTo.registrationIndex,
				letter.inReplyTo.date && words.date(letter.inReplyTo.date),
			]),
	},
	columns: [
		{
			name: 'in_reply_to_index',
			type: 'string',
			title: 'На який індекс відповідь',
			description: 'Registration index of the document that the letter answers.',
			read: (letter) => letter.inReplyTo?.registrationIndex ?? null,
		},
		{
			name: 'in_reply_to_date',
			type: 'date',
			title: 'На яку дату відповідь',
			description: 'Date of the document that the letter answers.',
			read: (letter) => letter.inReplyTo?.date ?? null,
		},
	],
	evaluated: [
		{
			name: 'inReplyTo number',
			key: 'inReplyTo.number',
			identity: true,
			found: (found) => [found.inReplyTo.registrationIndex],
		},
		{
			name: 'inReplyTo date',
			key: 'inReplyTo.date',
			identity: true,
			found: (found) => [found.inReplyTo.date],
		},
	],
});
