import { join } from 'node:path';
import { openFileReader } from '#store/files/open-file-reader.ts';
import type { KeptPage, PageMemory } from './page-memory.ts';
import type { ReadPage } from './read-page.ts';

/** A page as it is indexed and shown. */
export interface IndexedPage extends ReadPage {
	/** From the site's root, with a slash before it. */
	readonly url: string;
}

/** What is searched on pages of a site: on disk, so that an index of any size is made in little memory. */
export interface PageStore {
	/** Whether a page has anything to be searched. */
	readonly has: (url: string) => boolean;
	/** @throws Error for a page that has nothing */
	readonly read: (url: string) => IndexedPage;
	/** SHA-256 of what is searched on a page. @throws Error for a page that has nothing */
	readonly digestOf: (url: string) => string;
}

/**
 * Reads pages of a site, or finds what earlier runs have read on them.
 *
 * @param urls addresses from the site’s root, with a slash before them
 * @throws Error if a page cannot be read
 */
export function openPageStore(siteFolder: string, urls: readonly string[], memory: PageMemory): PageStore {
	const kept = new Map<string, KeptPage>();
	const bytesOf = openFileReader();
	for (const url of urls) {
		const page = memory.take(bytesOf(join(siteFolder, url)));
		if (page.digest !== null) kept.set(url, page);
	}
	const pageAt = (url: string) => {
		const page = kept.get(url);
		const [read, digest] = [page?.read(), page?.digest];
		if (!read || !digest) throw new Error(`the index has a page ${url} that the site has not`);
		return { read, digest };
	};
	return {
		has: (url) => kept.has(url),
		read: (url) => ({ url, ...pageAt(url).read }),
		digestOf: (url) => kept.get(url)?.digest ?? pageAt(url).digest,
	};
}
