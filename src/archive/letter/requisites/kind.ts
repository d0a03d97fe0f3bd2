import { z } from 'astro/zod';
import { letterId } from '../field-types.ts';
import { isLetterKind, type LetterKind, letterKinds } from '../kind.ts';
import { requisite } from './requisite.ts';
import { choiceOf, formOf } from './setting.ts';

// 45000000/2031/12-8-15-31
const writtenId = /^[a-z0-9-]+\/(?:\d{4}|undated)\/[a-z0-9-]+$/;

const otherKinds = ['appendix', 'order', 'request', 'document'] as const satisfies LetterKind[];

/** The letter to which a document says that it belongs. */
export interface NamedLetter {
	readonly registrationIndex: string | null;
	/** ISO date. */
	readonly date: string | null;
}

/** What the document is, and the letter that it came with. A letter has neither field. */
export const kind = requisite({
	name: 'kind',
	fields: {
		/** Absent for a letter. */
		kind: z.enum(otherKinds).optional(),
		/** Id of the letter that it is an appendix of or came with. */
		belongsTo: letterId.optional(),
	},
	listed: ['kind', 'belongsTo'],
	read: ({ anatomy, value, date }): Found => ({
		kind: anatomy.kind,
		belongsTo: null,
		belongsToNamed: {
			registrationIndex: value(anatomy.belongsTo.registrationIndex),
			date: date(anatomy.belongsTo.date),
		},
	}),
	record: ({ kind: is, belongsTo }) => ({
		...(is !== 'letter' && { kind: is }),
		...(belongsTo !== null && { belongsTo }),
	}),
	// A letter has neither, as in its front matter; nor has a source that could not be read.
	report: ({ kind: is, belongsTo }) => (is === 'letter' ? {} : { kind: is, belongsTo }),
	settings: {
		kind: {
			form: choiceOf(letterKinds),
			required: true,
			names: 'office',
			give: (_, is) => ({ kind: letterKinds.find((one) => one === is) ?? 'letter' }),
			revise: (_, is) => ({ kind: otherKinds.find((one) => one === is) }),
		},
		belongsTo: {
			form: formOf(writtenId, 'give the id of a letter of the archive, such as 45000000/2031/12-8-15-31'),
			names: 'office',
			give: (_, belongsTo) => ({ belongsTo }),
			revise: (_, belongsTo) => ({ belongsTo: belongsTo ?? undefined }),
		},
	},
	fact: {
		label: 'kind',
		values: ({ kind: is, belongsTo }, words) => {
			if (isLetterKind(is) && !belongsTo)
				return is ? [{ kind: 'text', text: words.say(`kind-${is}`) }] : null;
			const name = { kind: 'text', text: words.say(`kind-${is ?? 'letter'}`) } as const;
			if (belongsTo === undefined) return [name];
			return [name, { kind: 'letter', id: belongsTo, text: words.say('belongsTo') }];
		},
	},
	compared: {
		label: 'kind',
		whole: true,
		text: ({ kind: is }, words) => (is ? words.say(`kind-${is}`) : null),
	},
	columns: [
		{
			name: 'kind',
			type: 'string',
			title: 'Вид документа',
			description: 'What the document is: a letter, an appendix to one, an act, a request, another document.',
			values: letterKinds,
			required: true,
			read: (letter) => letter.kind ?? 'letter',
		},
		{
			name: 'belongs_to',
			type: 'string',
			title: 'До якого листа належить',
			description: 'Id of the letter that the document is an appendix of or came with; null for a letter.',
			read: (letter) => letter.belongsTo ?? null,
		},
	],
	evaluated: [{ name: 'kind', key: 'kind', found: (found) => [found.kind] }],
});

interface Found {
	readonly kind: LetterKind;
	/** Id of the letter that it belongs to, once the archive has it or a person has said it. */
	readonly belongsTo: string | null;
	readonly belongsToNamed: NamedLetter;
}
