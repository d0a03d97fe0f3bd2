import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestName, signatureName } from '../../verify/checksums.ts';
import { changeList } from '../delta/change-list.ts';
import { changesBetween } from '../delta/changes.ts';
import { deltaFolder, deltaReadme, removedName } from '../delta/delta-format.ts';
import type { Since } from '../delta/find-since.ts';
import { changedSite, type Mirror } from '../mirror.ts';
import { openZip } from '../zip/zip-writer.ts';
import type { Package } from './package.ts';

/** What changed since an older mirror: a ZIP that makes the new one of it, and a ResourceSync change list. */
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
			// A signature of the old manifest would be one of nothing.
			if (!mirror.signature) removed.push(signatureName);
			const zip = openZip(join(target, `${named(mirror.name)}.zip`), mirror.edition.date);
			try {
				zip.addBytes(`${deltaFolder}/README.txt`, deltaReadme(mirror.name));
				zip.addBytes(removedName, removed.map((file) => `${file}\n`).join(''));
				zip.addBytes(manifestName, mirror.manifest);
				if (mirror.signature) zip.addBytes(signatureName, mirror.signature);
				for (const file of written) {
					const found = zip.addFile(file, join(mirror.site, file));
					if (found !== mirror.checksums.get(file)) throw new Error(changedSite(file));
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

function digestsOf({ site, checksums }: Mirror, files: readonly string[]) {
	return new Map(
		files.map((file) => [
			file,
			{ sha256: checksums.get(file) ?? '', bytes: statSync(join(site, file)).size },
		]),
	);
}
