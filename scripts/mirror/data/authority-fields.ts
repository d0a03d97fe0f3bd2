import type { Authority } from '#archive/letter/authority.ts';
import { hiddenByBody } from '#archive/letter/hidden-by-body.ts';
import type { Letter } from '#archive/letter/schema.ts';
import type { Field } from '../../../src/tables/field.ts';

/** A public body whose letters the site has; nothing else is known if the content has no file for it. */
export interface AuthoritySource {
	readonly id: string;
	readonly authority: Authority | null;
	/** What its letters that the site has mask, each. */
	readonly letters: readonly Pick<Letter, 'redactions'>[];
}

/** The columns of the table of public bodies, in their order. */
export const authorityFields: readonly Field<AuthoritySource>[] = [
	{
		name: 'id',
		type: 'string',
		title: 'Ідентифікатор',
		description: 'Id of the public body: its EDRPOU code, else a slug of its name.',
		required: true,
		read: ({ id }) => id,
	},
	{
		name: 'edrpou',
		type: 'string',
		title: 'Код ЄДРПОУ',
		description: 'EDRPOU code, eight digits.',
		read: ({ authority }) => authority?.edrpou ?? null,
	},
	{
		name: 'name',
		type: 'string',
		title: 'Назва',
		description: 'Name as a sentence would write it.',
		read: ({ authority }) => authority?.name ?? null,
	},
	{
		name: 'name_en',
		type: 'string',
		title: 'Назва англійською',
		description: 'English name, where somebody has given it.',
		read: ({ authority }) => authority?.nameEn ?? null,
	},
	{
		name: 'region',
		type: 'string',
		title: 'Область',
		description: 'ISO 3166-2 code of the region; null when unknown or national.',
		read: ({ authority }) => authority?.region ?? null,
	},
	{
		name: 'letters',
		type: 'integer',
		title: 'Листів',
		description: 'How many letters of this body the archive has.',
		required: true,
		read: ({ letters }) => letters.length,
	},
	{
		name: 'hidden_by_body',
		type: 'integer',
		title: 'Приховав сам',
		description: 'How many stretches of its letters the body itself hid.',
		required: true,
		read: ({ letters }) => hiddenByBody(letters).fragments,
	},
	{
		name: 'letters_hidden_by_body',
		type: 'integer',
		title: 'Листів, де приховав сам',
		description: 'In how many of its letters the body itself hid something.',
		required: true,
		read: ({ letters }) => hiddenByBody(letters).letters,
	},
];
