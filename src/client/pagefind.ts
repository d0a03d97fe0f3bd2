import { openIndex } from '../archive/search/open-index.ts';
import type { SearchSource } from '../archive/search/search-archive.ts';
import { indexReader, loadPagefind } from './read-index.ts';

/**
 * Opens the search index once.
 *
 * @param folder address of the built `pagefind/` folder
 * @throws where the index cannot be read: offline, or not there
 */
export function openSearch(folder: URL): Promise<SearchSource> {
	opened ??= open(folder).catch((error) => {
		opened = undefined;
		throw error;
	});
	return opened;
}

let opened: Promise<SearchSource> | undefined;

async function open(folder: URL): Promise<SearchSource> {
	return openIndex(indexReader(folder), await loadPagefind(folder));
}
