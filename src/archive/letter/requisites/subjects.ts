import { z } from 'astro/zod';
import type { FactValue } from './fact.ts';
import { requisite } from './requisite.ts';
import { formOf } from './setting.ts';

// education
const subjectId = /^[a-z]+(?:-[a-z]+)*$/;
// education, green-spaces
const subjectIds = /^[a-z]+(?:-[a-z]+)*(?:, ?[a-z]+(?:-[a-z]+)*)*$/;

const shape = z.strictObject({
	/** Ids of the country’s list, the foremost first. */
	are: z.array(z.string().regex(subjectId)),
	/** True while the program has proposed them and no person has confirmed them. */
	derived: z.boolean(),
});

/** What a letter is about, and who says so. */
export type LetterSubjects = z.output<typeof shape>;

/**
 * What the letter is about, by the controlled list of its country. The file has it once a person has said it; until then
 * it is proposed from the words whenever the archive is built (`withSubjects`), so that a better list serves old letters.
 */
export const subjects = requisite({
	name: 'subjects',
	fields: {
		/** Absent until a person has said it. */
		subjects: shape.optional(),
	},
	listed: ['subjects'],
	read: (): { readonly subjects?: LetterSubjects } => ({}),
	record: ({ subjects: said }) => (said ? { subjects: said } : {}),
	report: ({ subjects: said }) => (said ? { subjects: said.are } : {}),
	settings: {
		subjects: {
			form: formOf(subjectIds, 'give ids of subjects, such as education, green-spaces (docs/subjects.md)'),
			names: 'office',
			give: (_, value) => confirmed(value),
			revise: (_, value) => confirmed(value),
		},
	},
	fact: {
		label: 'subjects',
		values: ({ subjects: said }, words) => {
			if (!said || said.are.length === 0) return null;
			const named = said.are.map((id): FactValue => ({ kind: 'subject', id, text: words.subject(id) }));
			return said.derived ? [...named, { kind: 'note', text: words.say('subjectsDerived') }] : named;
		},
	},
	compared: {
		label: 'subjects',
		whole: true,
		text: ({ subjects: said }, words) => said?.are.map((id) => words.subject(id)).join(', ') || null,
	},
	columns: [
		{
			name: 'subjects',
			type: 'array',
			title: 'Теми',
			description:
				'Ids of the subjects of the letter in the archive’s list (subjects.jsonld), the foremost first.',
			read: (letter) => letter.subjects?.are ?? null,
		},
		{
			name: 'subjects_derived',
			type: 'boolean',
			title: 'Теми визначила програма',
			description: 'True while the subjects were proposed by the program and no person has confirmed them.',
			read: (letter) => letter.subjects?.derived ?? null,
		},
	],
});

function confirmed(value: string | null): { subjects?: LetterSubjects } {
	return value === null ? {} : { subjects: { are: value.split(/, ?/), derived: false } };
}
