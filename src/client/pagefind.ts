import { openIndex } from '#archive/search/open-index.ts';
import type { SearchSource } from '#archive/search/search-archive.ts';
import type { SearchLanguage } from '#archive/search/search-language.ts';
import { indexReader, loadPagefind } from './read-index.ts';

/**
 * Opens the search index once.
 *
 * @param folder address of the built `pagefind/` folder
 * @throws if the index cannot be read: offline, or missing
 */
export function openSearch(folder: URL, language: SearchLanguage): Promise<SearchSource> {
	opened ??= open(folder, language).catch((error) => {
		opened = undefined;
		throw error;
	});
	return opened;
}

let opened: Promise<SearchSource> | undefined;

function open(folder: URL, language: SearchLanguage): Promise<SearchSource> {
	return openIndex(indexReader(folder), () => loadPagefind(folder), language);
}
