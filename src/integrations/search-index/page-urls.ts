import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { dossierPages, letterPages } from './letter-pages.ts';

/** Addresses from the site’s root, with a slash before them, of pages that may have something to be searched, in order. */
export function pageUrls(siteFolder: string): string[] {
	return globSync([letterPages, dossierPages], { cwd: siteFolder })
		.map((page) => `/${page.split(sep).join('/')}`)
		.sort();
}
