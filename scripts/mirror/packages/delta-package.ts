import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hexSha256 } from '#store/files/sha256.ts';
import { manifestName, signatureName } from '../../verify/checksums.ts';
import { changeList } from '../delta/change-list.ts';
import { type Change, changesBetween } from '../delta/changes.ts';
import { deltaFolder, deltaReadme, patchesName, removedName } from '../delta/delta-format.ts';
import type { Since } from '../delta/find-since.ts';
import { linePatch, patchFile } from '../delta/line-patches.ts';
import { changedSite, type Mirror } from '../mirror.ts';
import { openZipWriter } from '../zip/zip-writer.ts';
import type { Package } from './package.ts';

/**
 * What changed since an older mirror: a ZIP that makes the new one of it, and a ResourceSync change list. Of files that are there
 * in both it has the lines that changed, where they are few and the older one can be read.
 */
export function deltaPackage(since: Since): Package {
	const named = (name: string) => `${name}-since-${since.label}`;
	return {
		id: 'delta',
		place: named,
		steps: ({ checksums }) => changesBetween(since.checksums, checksums).length,
		make: async (mirror, target, step) => {
			mkdirSync(target);
			const changes = changesBetween(since.checksums, mirror.checksums);
			const written = changes.filter(({ kind }) => kind !== 'deleted').map(({ file }) => file);
			const removed = changes.filter(({ kind }) => kind === 'deleted').map(({ file }) => file);
			// A signature of the old manifest would not apply.
			if (!mirror.signature) removed.push(signatureName);
			const patches = await patchesOf(mirror, since, changes);
			const zip = openZipWriter(join(target, `${named(mirror.name)}.zip`), mirror.edition.date);
			try {
				zip.addBytes(`${deltaFolder}/README.txt`, deltaReadme(mirror.name));
				zip.addBytes(removedName, removed.map((file) => `${file}\n`).join(''));
				zip.addBytes(patchesName, patchFile([...patches.values()]));
				if (!patches.has(manifestName)) zip.addBytes(manifestName, mirror.manifest);
				if (mirror.signature) zip.addBytes(signatureName, mirror.signature);
				for (const file of written) {
					const found = patches.has(file) || zip.addFile(file, join(mirror.site, file));
					if (found !== true && found !== mirror.checksums.get(file)) throw new Error(changedSite(file));
					step();
				}
				zip.close();
			} catch (error) {
				zip.abandon();
				throw error;
			}
			const options = { url: mirror.config.url, date: mirror.edition.date };
			const xml = changeList(changes, digestsOf(mirror, written), options);
			writeFileSync(join(target, 'changelist.xml'), xml);
		},
	};
}

/** By the files of which they are. */
async function patchesOf(
	{ site, checksums, manifest }: Mirror,
	since: Since,
	changes: readonly Change[],
): Promise<ReadonlyMap<string, string>> {
	const patches = new Map<string, string>();
	const add = async (file: string, next: Buffer) => {
		const old = await since.read(file);
		const patch = old && linePatch(file, old, next);
		if (patch) patches.set(file, patch);
	};
	await add(manifestName, Buffer.from(manifest));
	for (const { file, kind } of changes) {
		if (kind !== 'updated') continue;
		const next = readFileSync(join(site, file));
		if (hexSha256(next) !== checksums.get(file)) throw new Error(changedSite(file));
		await add(file, next);
	}
	return patches;
}

function digestsOf({ site, checksums }: Mirror, files: readonly string[]) {
	return new Map(
		files.map((file) => [
			file,
			{ sha256: checksums.get(file) ?? '', bytes: statSync(join(site, file)).size },
		]),
	);
}
