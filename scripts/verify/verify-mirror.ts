import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StartProgress } from './start-progress.ts';
import type { Verdict } from './verdict.ts';
import { verifyBag } from './verify-bag.ts';
import { verifyFolder } from './verify-folder.ts';
import { verifyZip } from './verify-zip.ts';

/**
 * Checks a mirror against its own manifest: a site’s folder, a ZIP of one, a BagIt bag or a folder of packages. Needs
 * nothing but the mirror.
 *
 * @throws Error if there is no mirror, or no manifest in it.
 */
export async function verifyMirror(place: string, start: StartProgress = () => () => {}): Promise<Verdict> {
	if (!existsSync(place)) throw new Error(`There is no ${place}: name the mirror’s folder or ZIP file.`);
	if (!statSync(place).isDirectory()) {
		if (!isZip(place))
			throw new Error(`${place} is neither a folder nor a ZIP file: name the mirror’s folder or ZIP file.`);
		return verifyZip(place, start);
	}
	return existsSync(join(place, 'bagit.txt')) ? verifyBag(place, start) : verifyFolder(place, start);
}

/** Whether a file begins as a ZIP does (APPNOTE.TXT 4.3.7, 4.3.16 for one without files). */
function isZip(path: string): boolean {
	const file = openSync(path, 'r');
	try {
		const begin = Buffer.alloc(2);
		return readSync(file, begin) === 2 && begin.toString('latin1') === 'PK';
	} finally {
		closeSync(file);
	}
}
