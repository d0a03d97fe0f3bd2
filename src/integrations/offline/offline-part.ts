import { isSource } from '../../client/offline/offline-index.ts';

/** The part that a file is kept with: what every page needs, texts, sources, or none. */
export type OfflinePart = 'shell' | 'texts' | 'sources';

const shellFiles: ReadonlySet<string> = new Set(['favicon.svg', 'reader.js']);
const shellPages: ReadonlySet<string> = new Set(['index.html', 'search.html', 'offline.html']);
/** Shown only by the host. */
const notFound = '404.html';
/** Examples: `letters/04053625/2018/25-k-170iz.md` `pagefind/pagefind.js` */
const readFolders = /^(?:letters|pagefind)\//;

/**
 * The part of the offline archive that a published file belongs to, or null where it is not for reading: feeds, downloads
 * of the whole archive, lists for machines.
 *
 * @param folders of the languages that have one, with a slash
 * @example
 * offlinePart('letters/04053625/2018/25-k-170iz/page-1.webp', ['en/']) // 'sources'
 */
export function offlinePart(path: string, folders: readonly string[]): OfflinePart | null {
	if (path.startsWith('_astro/') || shellFiles.has(path)) return 'shell';
	const folder = folders.find((candidate) => path.startsWith(candidate)) ?? '';
	if (shellPages.has(path.slice(folder.length))) return 'shell';
	if (isSource(path)) return 'sources';
	if (path === notFound) return null;
	return path.endsWith('.html') || readFolders.test(path) ? 'texts' : null;
}
