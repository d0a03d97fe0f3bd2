import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { notePart, skipPart } from '#store/files/part-log.ts';
import type { Surroundings } from '../cli/command-line.ts';
import { UsageError } from '../cli/usage-error.ts';
import { sealSite } from '../mirror/site/seal-site.ts';
import { makeSite } from './make-site.ts';
import { putInPlace } from './put-in-place.ts';
import { siteCache } from './site-cache.ts';

/** What a folder filled by a build contains, even if only in part. */
const signsOfASite = ['SHA256SUMS', 'index.html', '404.html', '_astro', '.prerender'];

/** What a build is told, and whom it tells. */
export interface BuildOptions extends Pick<Surroundings, 'language' | 'out' | 'err'> {
	readonly config: ArchiveConfig;
}

/**
 * Builds an archive’s site, looks it through, seals it, and puts it in place of what an earlier build left: until then the earlier one
 * stays as it is, also where this one fails. Then what was built stays in the cache, for a person to look at.
 *
 * @returns whether it was built
 * @throws UsageError if the folder holds something else, or lies around the archive itself; GateRefusal where the content
 *   cannot be published
 */
export async function buildSite(content: string, site: string, options: BuildOptions): Promise<boolean> {
	refuseForeign(content, site);
	const cache = siteCache(content, site);
	const staged = join(cache, 'site');
	if (!(await makeSite({ content, site: staged, cache, part: null }, options))) {
		if (existsSync(staged)) options.err(`${site} is as it was. What was built now is in ${staged}.\n`);
		return false;
	}
	skipPart();
	// Last of all, because the manifest covers everything published.
	await sealSite(staged, options.config);
	notePart('seal');
	putInPlace(staged, site);
	return true;
}

/** A build empties its folder, so the folder may contain nothing but a site. */
function refuseForeign(content: string, site: string): void {
	for (const [what, folder] of [
		['the archive’s own folder', '.'],
		['the content', content],
	] as const) {
		if (!isInside(folder, site)) continue;
		throw new UsageError(
			`ARCHIVE_OUT (${site}) holds ${what}, and a build empties its folder. Name a folder for the site alone.`,
		);
	}
	const held = existsSync(site) ? readdirSync(site) : [];
	if (held.length === 0 || held.some((name) => signsOfASite.includes(name))) return;
	throw new UsageError(
		`ARCHIVE_OUT (${site}) holds files that no build has made, and a build empties its folder. Name another folder, or empty this one yourself.`,
	);
}

/** Whether a place is a folder itself or is in it. */
function isInside(place: string, folder: string): boolean {
	const way = relative(resolve(folder), resolve(place));
	return way === '' || (!way.startsWith('..') && resolve(place).startsWith(resolve(folder)));
}
