import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { dossierPages, letterPages } from './letter-pages.ts';
import { noPageMemory } from './page-memory.ts';
import type { ReadPage } from './read-page.ts';

/** A page as it is indexed and shown. */
export interface IndexedPage extends ReadPage {
	/** From the site's root, with a slash before it. */
	readonly url: string;
}

/**
 * What is searched on each letter page of a site, and on each of its publisher’s, in the order of their addresses.
 *
 * @param memory what earlier runs have read
 * @throws Error if a page cannot be read
 */
export function* pageTexts(siteFolder: string, memory = noPageMemory): Generator<IndexedPage> {
	for (const url of pageUrls(siteFolder)) {
		const read = memory.read(readFileSync(join(siteFolder, url)));
		if (read) yield { url, ...read };
	}
}

/** Addresses from the site’s root, with a slash before them, of pages that may have something to be searched, in order. */
export function pageUrls(siteFolder: string): string[] {
	return globSync([letterPages, dossierPages], { cwd: siteFolder })
		.map((page) => `/${page.split(sep).join('/')}`)
		.sort();
}
