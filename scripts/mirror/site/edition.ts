import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { isoDate } from '#archive/letter/field-types.ts';
import { newestLetter } from './newest-letter.ts';

/** What `release.json` of a built site says about the release that it shows. */
const releaseFile = z.object({
	release: z.int().positive().nullable(),
	date: isoDate.nullable(),
	root: z
		.string()
		.regex(/^[0-9a-f]+$/)
		.nullable(),
	between: z.boolean(),
});

/** Which state of the archive a built site shows. */
export interface Edition {
	/** Number of its release, null before the first. */
	readonly release: number | null;
	/** Whether letters have changed since that release. */
	readonly between: boolean;
	/** Date of the release, else of the newest letter; null if no letter has one. */
	readonly date: string | null;
	/** Root hash of the release’s letters. */
	readonly root: string | null;
}

/**
 * Reads which release a built site shows: from its `release.json`, else from its letters.
 *
 * @throws Error if `release.json` is damaged.
 */
export function readEdition(site: string): Edition {
	const file = join(site, 'release.json');
	const found = existsSync(file) ? releaseFile.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
	return {
		release: found?.release ?? null,
		between: found?.between ?? false,
		date: found?.date ?? newestLetter(site),
		root: found?.root ?? null,
	};
}
