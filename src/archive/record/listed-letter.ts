import { z } from 'astro/zod';
import { actKinds } from '../letter/cited-act.ts';
import { isoDate } from '../letter/field-types.ts';
import { type RegisterEntry, registerEntrySchema } from '../letter/register-entry.ts';
import type { ToldByText } from '../letter/told-by-text.ts';

/** A letter as lists, threads and statistics know it: what registers show, and what its text tells about the record. */
export type ListedLetter = RegisterEntry & { readonly told: ToldByText };

const toldSchema = z.strictObject({
	limit: z.string().nullable(),
	named: z.array(z.strictObject({ index: z.string(), date: isoDate })),
	acts: z.array(z.strictObject({ kind: z.enum(actKinds), number: z.string() })),
});

/** The same, checked. */
export const listedLetterSchema: z.ZodType<ListedLetter> = z
	.looseObject({ told: toldSchema })
	.transform(({ told, ...letter }) => ({ ...registerEntrySchema.parse(letter), told }));
