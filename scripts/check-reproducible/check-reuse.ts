import { rmSync } from 'node:fs';
import type { Random } from '../bench/corpus/random.ts';
import { siteCache } from '../build/site-cache.ts';
import { buildInto } from './build-into.ts';
import { differingFiles } from './differing-files.ts';
import { type ContentEdit, editContent } from './edit-content.ts';

/** Edits between two builds: one may undo what another would show. */
const editsARound = 4;

/** What differs between a build that reuses the one before it and a clean one; empty if nothing does. */
export interface ReuseFault {
	readonly edits: readonly ContentEdit[];
	readonly files: readonly string[];
}

/**
 * Changes content at random, builds it once with what the build before has left and once with nothing, and compares the two
 * to the byte; again and again, each round upon the one before.
 *
 * @param content folder that may be written
 * @param sites the first holds a build of the content as it is, whose cache is there
 * @returns the first round whose builds differ
 * @throws Error with the end of a build's output where it fails
 */
export function checkReuse(
	content: string,
	[reused, clean]: readonly [string, string],
	{ rounds, random }: { readonly rounds: number; readonly random: Random },
): ReuseFault | null {
	const out = new Map<string, string>();
	for (let round = 0; round < rounds; round += 1) {
		const edits = Array.from({ length: editsARound }, () => editContent(content, random, out));
		rmSync(siteCache(content, clean), { recursive: true, force: true });
		for (const site of [reused, clean]) buildInto(content, site);
		const files = differingFiles(reused, clean);
		if (files.length > 0) return { edits, files };
	}
	return null;
}
