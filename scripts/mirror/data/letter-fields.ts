import { letterPath, sourcePath } from '#archive/address/page-path.ts';
import type { Field } from '../../../src/tables/field.ts';
import { fileUrl } from '../site/mirror-list.ts';
import type { MirroredLetter } from './mirrored-letter.ts';
import { requisiteFields } from './requisite-fields.ts';
import { sourceFields } from './source-fields.ts';

/** The columns of the table of letters, in order. */
export const letterFields: readonly Field<MirroredLetter>[] = [
	{
		name: 'id',
		type: 'string',
		title: 'Ідентифікатор',
		description: 'Permanent id of the letter: body, year, registration index.',
		required: true,
		read: ({ letter }) => letter.id,
	},
	{
		name: 'url',
		type: 'string',
		title: 'Адреса сторінки',
		description: 'Permanent address of the letter’s page.',
		required: true,
		read: ({ letter, url }) => fileUrl(url, letterPath(letter.id)),
	},
	...requisiteFields,
	...sourceFields,
	{
		name: 'copy_url',
		type: 'string',
		title: 'Адреса копії джерела',
		description: 'Address of the published copy of the source; null where it is withheld.',
		read: ({ letter, url }) =>
			letter.source.copy && fileUrl(url, sourcePath(letter.id, letter.source.copy.extension)),
	},
	{
		name: 'markdown_sha256',
		type: 'string',
		title: 'SHA-256 листа в Markdown',
		description: 'SHA-256 of the letter’s published Markdown file, front matter included.',
		required: true,
		read: ({ sha256 }) => sha256,
	},
	{
		name: 'markdown',
		type: 'string',
		title: 'Текст листа',
		description:
			'The letter’s text in Markdown, what was masked replaced by typed marks; null where it has none.',
		read: ({ body }) => body.trim() || null,
	},
];
