import { z } from 'astro/zod';
import { authorityId, isoDate, letterId } from '../letter/field-types.ts';

/**
 * Front matter of `content/tombstones/<authority>/<year>/<index-slug>.md`: what stays of a withdrawn letter. Why and when
 * it was withdrawn is in the ledger.
 */
export const tombstoneSchema = z.strictObject({
	id: letterId,
	authority: authorityId,
	/** The letter’s date, null if it bore none. */
	date: isoDate.nullable(),
	/** As the letter bore it. */
	registrationIndex: z.string().min(1),
});

/** What stays of a withdrawn letter, checked. */
export type Tombstone = z.output<typeof tombstoneSchema>;
