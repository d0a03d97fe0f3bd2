import { z } from 'astro/zod';
import { textOfLines } from './parts.ts';
import { requisite } from './requisite.ts';

/** Lines after the signature that are no other requisite (stamps, marks of receipt), as written. */
export const marks = requisite({
	name: 'marks',
	fields: { marks: z.array(z.string().min(1)) },
	read: ({ anatomy, lines }) => ({ marks: lines(anatomy.marks) }),
	compared: { label: 'marks', text: (letter) => textOfLines(letter.marks) },
	columns: [
		{
			name: 'marks',
			type: 'array',
			title: 'Відмітки',
			description: 'Lines after the signature that are no other requisite, as written.',
			required: true,
			read: (letter) => letter.marks,
		},
	],
});
