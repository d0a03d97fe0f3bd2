import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { codeDigest } from '#store/files/code-digest.ts';
import { notePart } from '#store/files/part-log.ts';
import { hexSha256 } from '#store/files/sha256.ts';
import { openSoundLetters } from '#store/gate/sound-letters.ts';
import { UsageError } from '../cli/usage-error.ts';
import { refuseUnsound } from '../ledger/refuse-unsound.ts';
import { runAstro } from './run-astro.ts';
import { siteCache } from './site-cache.ts';

/** Tells `src/integrations/content-gate.ts` that it need not check again. */
const checked = { ARCHIVE_CONTENT_CHECKED: 'yes' };
/** Everything that tells whether a letter’s file is sound, except the file. */
const rules = ['src/{archive,store}/**/*.{ts,json}', 'package-lock.json'];
/** What a folder filled by a build contains, even if only in part. */
const signsOfASite = ['SHA256SUMS', 'index.html', '404.html', '_astro', '.prerender'];

/**
 * Builds the pages of an archive into a folder, in place of what an earlier build left there.
 *
 * Astro renders pages by modules that it writes into the folder of the site, and they find the project's packages only
 * from inside the checkout: a site elsewhere is built here and moved there.
 *
 * @param language of the messages of gates and progress
 * @returns whether it was built
 * @throws UsageError if the folder holds something else, or lies around the archive itself; GateRefusal where the content
 *   cannot be published
 */
export function buildSite(content: string, site: string, language = 'en'): boolean {
	refuseForeign(content, site);
	const cache = siteCache(content, site);
	refuseUnsound(content, openSoundLetters(join(cache, 'sound-letters'), digestOfRules()));
	notePart('content check');
	const environment = { ...checked, ARCHIVE_LANGUAGE: language };
	if (isInside(site, '.')) return runAstro(['build'], environment) === 0;
	const staged = join(cache, 'site');
	if (runAstro(['build'], { ...environment, ARCHIVE_OUT: staged, ARCHIVE_CACHE: cache }) !== 0) return false;
	rmSync(site, { recursive: true, force: true });
	mkdirSync(dirname(resolve(site)), { recursive: true });
	move(staged, site);
	return true;
}

function digestOfRules(): string {
	return hexSha256(Buffer.from(JSON.stringify([codeDigest('.', rules), process.versions])));
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

/** Within a file system a folder is renamed; to another it is copied. */
function move(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		cpSync(from, to, { recursive: true });
		rmSync(from, { recursive: true });
	}
}
