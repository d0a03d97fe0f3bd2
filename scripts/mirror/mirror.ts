import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { type Checksums, manifestName, parseChecksums } from '../verify/checksums.ts';
import { filesUnder } from '../verify/files-under.ts';
import { type Edition, readEdition } from './site/edition.ts';
import { editionName } from './site/edition-name.ts';

/** A built and sealed site, of which packages are made. */
export interface Mirror {
	/** Folder of the site. */
	readonly site: string;
	/** Folder of the content that it was built of: what letters do not tell about public bodies stands there. */
	readonly content: string;
	readonly config: ArchiveConfig;
	readonly edition: Edition;
	/** The name of every package: archive, date, version. */
	readonly name: string;
	/** Digests of the site’s files by their paths; the manifest itself is not among them. */
	readonly checksums: Checksums;
	/** Text of the site’s `SHA256SUMS`. */
	readonly manifest: string;
	/** A signature of the manifest, if there is a key: copies include it. */
	readonly signature: Uint8Array | null;
}

/**
 * Opens a built site to make packages of it.
 *
 * @throws Error if it was not built, was built without its manifest, or has changed since.
 */
export function openMirror(site: string, content: string, config: ArchiveConfig): Mirror {
	const file = join(site, manifestName);
	if (!existsSync(file)) {
		throw new Error(
			`${site} has no ${manifestName}: it is not a built archive. Build it first (npm run build), or name its folder with --dist.`,
		);
	}
	const manifest = readFileSync(file, 'utf8');
	const checksums = parseChecksums(manifest);
	const names = new Set(filesUnder(site).filter((name) => name !== manifestName));
	const differs =
		[...checksums.keys()].find((name) => !names.has(name)) ?? [...names].find((name) => !checksums.has(name));
	if (differs !== undefined) throw new Error(changedSite(differs));
	const edition = readEdition(site);
	return {
		site,
		content,
		config,
		edition,
		name: editionName(config, edition, manifest),
		checksums,
		manifest,
		signature: null,
	};
}

/** What is said where a site is no longer what its manifest tells. */
export function changedSite(file: string): string {
	return `${file} is not as ${manifestName} of the site says: the site was changed after it was built. Build it again (npm run build).`;
}
