import { openPageMemory } from './page-memory.ts';
import { openPageStore } from './page-store.ts';
import { pageUrls } from './page-urls.ts';

/**
 * Reads the letters' pages of a part of a site, so that the run that makes the index of the whole need not read them again.
 *
 * @param folder in which what was read is kept
 * @param code digest of the program that reads pages
 * @returns how many letters can be searched
 */
export function rememberPages(siteFolder: string, folder: string, code: string): number {
	const pages = openPageMemory(folder, code);
	const urls = pageUrls(siteFolder);
	const { has } = openPageStore(siteFolder, urls, pages);
	pages.keep();
	pages.close();
	return urls.filter(has).length;
}
