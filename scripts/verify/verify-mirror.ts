import { existsSync, statSync } from 'node:fs';
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
 * @throws Error where there is no mirror, or no manifest in it.
 */
export async function verifyMirror(place: string, start: StartProgress = () => () => {}): Promise<Verdict> {
	if (!existsSync(place)) throw new Error(`There is no ${place}: name the mirror’s folder or ZIP file.`);
	if (!statSync(place).isDirectory()) return verifyZip(place, start);
	return existsSync(join(place, 'bagit.txt')) ? verifyBag(place, start) : verifyFolder(place, start);
}
