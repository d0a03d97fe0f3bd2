import { z } from 'astro/zod';
import { textOfLines } from './parts.ts';
import { requisite } from './requisite.ts';

/** What the letter says about its attachments: «Додаток: на 3 арк. в 1 прим.», one entry an attachment. */
export const attachments = requisite({
	name: 'attachments',
	fields: { attachments: z.array(z.string().min(1)) },
	read: ({ anatomy, joined }) => ({
		attachments: anatomy.attachments.flatMap((spans) => joined(spans) ?? []),
	}),
	report: (found) => ({ attachments: found.attachments }),
	compared: { label: 'attachments', text: (letter) => textOfLines(letter.attachments) },
	columns: [
		{
			name: 'attachments',
			type: 'array',
			title: 'Додатки',
			description: 'Attachments that the letter names, as written.',
			required: true,
			read: (letter) => letter.attachments,
		},
	],
});
