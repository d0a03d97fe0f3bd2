import { z } from 'astro/zod';
import { isoDate } from '../letter/field-types.ts';

/** `release.json` at the site’s root: which version of the archive this site was built from. */
export const releaseStatementSchema = z.strictObject({
	/** The archive’s name. */
	archive: z.string().min(1),
	/** Where it is published, with `/` at its end. */
	url: z.url(),
	/** Number of the last release, null before the first. */
	release: z.int().positive().nullable(),
	/** The day it was closed. */
	date: isoDate.nullable(),
	/** Root of the Merkle tree over its versions. */
	root: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.nullable(),
	/** Every release so far, with its root: a letter's proof leads to that of the release which closed its version. */
	releases: z
		.array(
			z.strictObject({
				number: z.int().positive(),
				date: isoDate,
				root: z.string().regex(/^[0-9a-f]{64}$/),
			}),
		)
		.optional(),
	/** True where this site has letters or versions that are in no release yet, or has lost some since. */
	between: z.boolean(),
	/** How many letters this site has. */
	letters: z.int().nonnegative(),
});

/** What a built site says about its release, checked. */
export type ReleaseStatement = z.output<typeof releaseStatementSchema>;
