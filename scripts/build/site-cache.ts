import { createHash } from 'node:crypto';
import path from 'node:path';

/** Where the build of a content folder into a site folder keeps its cache: one place for each pair of folders. */
export function siteCache(content: string, site: string): string {
	const name = createHash('sha256')
		.update(`${path.resolve(content)}\n${path.resolve(site)}`)
		.digest('hex')
		.slice(0, 12);
	return path.join('node_modules', '.astro', name);
}
