import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Where the build of a content folder into a site folder keeps its cache: one place for each pair of folders. */
export function siteCache(content: string, site: string): string {
	const name = createHash('sha256')
		.update(`${resolve(content)}\n${resolve(site)}`)
		.digest('hex')
		.slice(0, 12);
	return join('node_modules', '.astro', name);
}
