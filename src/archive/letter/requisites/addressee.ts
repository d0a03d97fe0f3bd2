import { z } from 'astro/zod';
import { nullableText } from '../field-types.ts';
import { joinLines } from '../join-lines.ts';
import type { Span } from '../span.ts';
import { textOfLines } from './parts.ts';
import type { Reading } from './reading.ts';
import { requisite } from './requisite.ts';
import { textForm } from './setting.ts';

/** To whom the letter is written, in its own case, masked where it is a person; and the lines below. */
export const addressee = requisite({
	name: 'addressee',
	fields: {
		/** As written, in its own case; masked where it is a person. */
		addressee: nullableText,
		/** Lines below the addressee's name (e-mail, postal address), as written, masked where they are a person's. */
		addresseeDetails: z.array(z.string().min(1)),
	},
	read: (reading) => ({
		addressee: addresseeOf(reading),
		addresseeDetails: reading.lines(reading.anatomy.addresseeDetails),
	}),
	report: (found) => ({ addressee: found.addressee }),
	settings: {
		addressee: {
			form: textForm,
			settles: ['missing-addressee'],
			names: 'person',
			give: (_, name) => ({ addressee: name }),
			revise: (_, name) => ({ addressee: name }),
		},
	},
	fact: {
		label: 'addressedTo',
		values: (letter) => (letter.addressee ? [{ kind: 'words', text: letter.addressee }] : null),
	},
	compared: {
		label: 'addressee',
		text: (letter) => textOfLines([letter.addressee, ...letter.addresseeDetails]),
	},
	columns: [
		{
			name: 'addressee',
			type: 'string',
			title: 'Адресат',
			description: 'Addressee as written; masked where it is a person.',
			read: (letter) => letter.addressee,
		},
		{
			name: 'addressee_details',
			type: 'array',
			title: 'Рядки адресата',
			description: 'Lines below the addressee’s name, as written, masked where they are a person’s.',
			required: true,
			read: (letter) => letter.addresseeDetails,
		},
	],
	evaluated: [{ name: 'addressee', key: 'addressee', found: (found) => [found.addressee] }],
});

// two line ends with blanks between them
const blankLine = /\n[^\S\n]*\n/u;
// «(за списком)», «та її структурним підрозділам»
const goesOn = /^[(\p{Ll}]/u;

/** An addressee's commas stay as written; several addressees, which blank lines part, are joined with «; ». */
function addresseeOf({ anatomy, read }: Reading): string | null {
	const blocks: string[][] = [];
	let before: Span | null = null;
	for (const span of anatomy.addressee) {
		const apart = before === null || blankLine.test(read({ start: before.end, end: span.start }));
		if (apart) blocks.push([]);
		blocks.at(-1)?.push(read(span));
		before = span;
	}
	const [first = '', ...more] = blocks.map((block) => joinLines(block)).filter((text) => text !== '');
	// A block that goes on in small letters or in brackets belongs to the one before it: «(за списком)».
	return more.reduce((all, block) => `${all}${goesOn.test(block) ? ' ' : '; '}${block}`, first) || null;
}
