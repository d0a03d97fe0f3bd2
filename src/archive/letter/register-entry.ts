import type { z } from 'astro/zod';
import { type Letter, letterSchema } from './schema.ts';

/** What a register of letters shows of each: the fields that the content store keeps. */
export const registerEntrySchema = letterSchema.pick({
	id: true,
	title: true,
	authority: true,
	date: true,
	registrationIndex: true,
	redactions: true,
});

/** A letter as a register shows it. */
export type RegisterEntry = z.output<typeof registerEntrySchema>;

/** What a register shows of a letter. */
export function registerEntryOf({
	id,
	title,
	authority,
	date,
	registrationIndex,
	redactions,
}: Letter): RegisterEntry {
	return { id, title, authority, date, registrationIndex, redactions };
}
