import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { formatChecksums, manifestName } from '../../verify/checksums.ts';
import { filesUnder } from '../../verify/files-under.ts';
import { digestSite } from './digest-site.ts';
import { readEdition } from './edition.ts';
import { mirrorList } from './mirror-list.ts';
import { mirrorReadme } from './mirror-readme.ts';
import { resourceLists } from './resource-lists.ts';

/** Examples: `SHA256SUMS`, `resourcelist-2.xml`: what sealing writes, and so writes anew. */
const seal =
	/^(?:SHA256SUMS(?:\.minisig)?|README\.txt|mirror\.txt|(?:resourcelist(?:-\d+)?|capabilitylist|resourcesync)\.xml)$/;

/**
 * Puts into a built site what those who copy it need, so that every copy can be checked and renewed by itself:
 * `README.txt`, `mirror.txt` (every address), ResourceSync lists and `SHA256SUMS` over all of it. The last step of a
 * build; sealing again gives the same.
 *
 * @returns how many files the site has now.
 */
export async function sealSite(site: string, config: ArchiveConfig): Promise<number> {
	const files = filesUnder(site).filter((file) => {
		if (seal.test(file)) rmSync(join(site, file));
		return !seal.test(file);
	});
	const edition = readEdition(site);
	const digests = new Map(await digestSite(site, files));
	const put = async (name: string, text: string) => {
		writeFileSync(join(site, name), text);
		for (const [file, digest] of await digestSite(site, [name])) digests.set(file, digest);
	};
	await put('README.txt', mirrorReadme(config));
	const lists = resourceLists(digests, { url: config.url, date: edition.date });
	// Named before it is written: the list holds its own address, and those of the lists that follow it.
	const names = [...digests.keys(), 'mirror.txt', ...lists.map(({ name }) => name), manifestName];
	await put('mirror.txt', mirrorList(config.url, names));
	for (const { name, xml } of lists) await put(name, xml);
	const checksums = new Map([...digests].map(([file, { sha256 }]) => [file, sha256]));
	writeFileSync(join(site, manifestName), formatChecksums(checksums));
	return names.length;
}
