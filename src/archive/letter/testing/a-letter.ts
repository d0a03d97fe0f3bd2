import type { z } from 'astro/zod';
import { type Letter, letterSchema } from '../schema.ts';

/** What a test says about a letter: an id of body, year and number, and what else matters to it. */
export type SaidOfLetter = Partial<z.input<typeof letterSchema>>;

/**
 * An invented letter, checked as any letter is. Its body is that of its id, and so is its index unless one is given.
 *
 * @example
 * aLetter({ id: '90000015/2031/7-k', addressee: 'Школам' }).registrationIndex // '7-k'
 */
export function aLetter({ id = '45000000/2031/1', ...said }: SaidOfLetter = {}): Letter {
	const [authority = '', , registrationIndex = ''] = id.split('/');
	return letterSchema.parse({ ...invented, id, authority, registrationIndex, ...said });
}

const invented = {
	title: 'Щодо парків',
	titleDerived: true,
	date: '2031-02-01',
	inReplyTo: null,
	addressee: null,
	addresseeDetails: [],
	heading: null,
	letterhead: ['ВИГАДАНА МІСЬКА РАДА'],
	contactLines: [],
	attachments: [],
	signatory: null,
	executor: null,
	marks: [],
	request: null,
	outcome: null,
	language: 'uk',
	jurisdiction: 'ua',
	redactions: {},
	review: [],
	signatures: [],
	attachedFiles: [],
	paragraphs: ['p1'],
	source: {
		format: 'txt',
		sha256: null,
		fingerprint: 'a'.repeat(64),
		containers: [],
		pages: null,
		recognition: null,
		copy: null,
		withheld: 'masked',
	},
};
