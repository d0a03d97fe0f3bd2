import { createHash } from 'node:crypto';
import { inLanguage } from '#archive/config/in-language.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { Edition } from './edition.ts';

/** Characters that are allowed in file names everywhere. */
const unsafe = /[^a-z0-9]+/g;

/**
 * What every package of an edition is named: the archive, the date, the release. A state that is no release has the
 * beginning of its manifest’s digest, so that two such states of one day do not share a name.
 *
 * @param manifest text of the site’s `SHA256SUMS`
 * @example
 * editionName(config, { release: 12, between: false, date: '2026-11-23', root: '9f…' }, sums)
 * // 'vidpovid-2026-11-23-r12'; before a first release 'vidpovid-2026-11-23-unreleased-0f3c52aa'
 */
export function editionName(config: ArchiveConfig, edition: Edition, manifest: string): string {
	const archive = slug(inLanguage(config.title, 'en')) || slug(new URL(config.url).hostname) || 'archive';
	return `${archive}-${edition.date ?? 'undated'}-${versionOf(edition, manifest)}`;
}

function versionOf({ release, between }: Edition, manifest: string): string {
	if (release !== null && !between) return `r${release}`;
	const state = createHash('sha256').update(manifest).digest('hex').slice(0, 8);
	return release === null ? `unreleased-${state}` : `r${release}-next-${state}`;
}

function slug(text: string): string {
	return text.toLowerCase().replace(unsafe, '-').replace(/^-|-$/g, '');
}
