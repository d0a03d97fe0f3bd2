import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Shard } from '#store/shards/shard.ts';
import type { Surroundings } from '../cli/command-line.ts';
import { UsageError } from '../cli/usage-error.ts';
import { makeSite } from './make-site.ts';
import { readPartMark, writePartMark } from './part-mark.ts';
import { renderedPages } from './rendered-pages.ts';
import { siteCache } from './site-cache.ts';

/**
 * Builds a part of an archive: checks the content, renders the pages of some letters, looks them through, and leaves in a folder
 * what the build of the whole may reuse (`gatherParts`): no site. What an earlier build of a part has left in the folder is reused.
 *
 * @returns how many pages it has rendered; null if it could not be made
 * @throws UsageError if the folder holds something else; GateRefusal where the content cannot be published
 */
export async function buildPart(
	content: string,
	part: Shard,
	folder: string,
	around: Pick<Surroundings, 'language' | 'out' | 'err'>,
): Promise<number | null> {
	const held = existsSync(folder) ? readdirSync(folder) : [];
	if (held.length > 0 && !readPartMark(folder)) {
		throw new UsageError(
			`${folder} (--into) holds files that are no part of a build. Name another folder, or empty this one yourself.`,
		);
	}
	writePartMark(folder, { part, isDone: false });
	const scratch = siteCache(content, folder);
	const site = join(scratch, 'site');
	try {
		if (!(await makeSite({ content, site, cache: resolve(folder), part }, around))) return null;
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
	writePartMark(folder, { part, isDone: true });
	return renderedPages(folder).size;
}
