import { z } from 'astro/zod';
import { listedFields } from './requisites/fields.ts';
import { type Letter, letterSchema } from './schema.ts';

/** What registers (lists of letters) show of each, and the content store keeps. */
const shown = ['id', ...listedFields, 'redactions'] as const;

/** A letter as a register shows it. */
export type RegisterEntry = Pick<Letter, (typeof shown)[number]>;

/** A letter as a register shows it, checked. */
export const registerEntrySchema: z.ZodType<RegisterEntry> = z.strictObject(pick(letterSchema.shape));

/** What a register shows of a letter. */
export function registerEntryOf(letter: Letter): RegisterEntry {
	return pick(letter);
}

function pick<Whole extends { readonly [Key in (typeof shown)[number]]?: unknown }>(
	whole: Whole,
): Pick<Whole, (typeof shown)[number]> {
	return Object.fromEntries(shown.map((key) => [key, whole[key]])) as Pick<Whole, (typeof shown)[number]>;
}
