import { join } from 'node:path';
import { manifestName, signatureName } from '../../verify/checksums.ts';
import { changedSite } from '../mirror.ts';
import { openZipWriter } from '../zip/zip-writer.ts';
import type { Package } from './package.ts';

/** The whole site in a ZIP file, in one folder: unpacked, it opens from disk and checks itself. */
export const zipPackage: Package = {
	id: 'zip',
	place: (name) => `${name}.zip`,
	steps: ({ checksums }) => checksums.size,
	make: async (mirror, target, step) => {
		const zip = openZipWriter(target, mirror.edition.date);
		try {
			// First what tells about the rest: it can be read while the file is still being fetched.
			zip.addBytes(`${mirror.name}/${manifestName}`, mirror.manifest);
			if (mirror.signature) zip.addBytes(`${mirror.name}/${signatureName}`, mirror.signature);
			for (const [file, sha256] of mirror.checksums) {
				const found = zip.addFile(`${mirror.name}/${file}`, join(mirror.site, file));
				if (found !== sha256) throw new Error(changedSite(file));
				step();
			}
			zip.close();
		} catch (error) {
			zip.abandon();
			throw error;
		}
	},
};
