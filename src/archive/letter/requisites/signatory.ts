import { z } from 'astro/zod';
import { nullableText } from '../field-types.ts';
import { inLine, orNull, textOfLines } from './parts.ts';
import { requisite } from './requisite.ts';
import { textForm } from './setting.ts';

const none = { post: null, name: null };
/** Example: `Секретар`; not `ТВО`. */
const capitalised = /^\p{Lu}(?=\p{Ll})/u;
/** Example: `Н.М.Чиж`, whose initials have no spaces. */
const closeInitials = /(?<=(?<!\p{L})\p{Lu}\.)(?=\p{Lu})/gu;

/** Who signed the letter: post and name. */
export const signatory = requisite({
	name: 'signatory',
	fields: { signatory: z.strictObject({ post: nullableText, name: nullableText }).nullable() },
	listed: ['signatory'],
	read: ({ anatomy, joined, text }) => ({
		signatory: { post: joined(anatomy.signatory.post), name: text(anatomy.signatory.name) },
	}),
	record: (found) => ({ signatory: orNull(found.signatory) }),
	report: (found) => ({ signatory: found.signatory }),
	settings: {
		'signatory.post': {
			form: textForm,
			settles: ['missing-signatory', 'several-signatories'],
			names: 'official',
			give: (found, post) => ({ signatory: { ...found.signatory, post } }),
			revise: (letter, post) => ({ signatory: orNull({ ...(letter.signatory ?? none), post }) }),
		},
		'signatory.name': {
			form: textForm,
			settles: ['missing-signatory', 'several-signatories'],
			names: 'official',
			give: (found, name) => ({ signatory: { ...found.signatory, name } }),
			revise: (letter, name) => ({ signatory: orNull({ ...(letter.signatory ?? none), name }) }),
		},
	},
	fact: {
		label: 'signatory',
		values: (letter) => letter.signatory && [{ kind: 'text', text: signed(letter.signatory) }],
	},
	compared: {
		label: 'signatory',
		text: (letter) => letter.signatory && textOfLines([letter.signatory.post, letter.signatory.name]),
	},
	columns: [
		{
			name: 'signatory_post',
			type: 'string',
			title: 'Посада підписанта',
			description: 'Post of the person who signed.',
			read: (letter) => letter.signatory?.post ?? null,
		},
		{
			name: 'signatory_name',
			type: 'string',
			title: 'Підписант',
			description: 'Name of the person who signed, as written.',
			read: (letter) => letter.signatory?.name ?? null,
		},
	],
	evaluated: [
		{ name: 'signatory post', key: 'signatoryPosition', found: (found) => [found.signatory.post] },
		{ name: 'signatory name', key: 'signatoryName', found: (found) => [found.signatory.name] },
	],
});

/** «секретар міської ради Н. М. Чиж»: as a sentence has it, post first. */
function signed({ post, name }: { readonly post: string | null; readonly name: string | null }): string {
	const before = post?.replace(capitalised, (letter) => letter.toLowerCase()) ?? null;
	return inLine([before, name?.replace(closeInitials, '\u00A0') ?? null], ' ');
}
