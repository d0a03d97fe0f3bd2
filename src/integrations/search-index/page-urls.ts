import { existsSync, globSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { dossierPages } from './dossier-pages.ts';

/** Where letters’ pages are: `letters/<authority>/<year>/<index-slug>.html`; registers, versions and other pages are not searched. */
const letters = 'letters';

/** Addresses from the site’s root, with a slash before them, of pages that may have something to be searched, in order. */
export function pageUrls(siteFolder: string): string[] {
	const dossiers = globSync(dossierPages, { cwd: siteFolder }).map((page) => page.split(sep).join('/'));
	return [...letterPages(siteFolder), ...dossiers].map((page) => `/${page}`).sort();
}

/** A pattern of a hundred thousand of them takes Node some seconds. */
function* letterPages(siteFolder: string): Generator<string> {
	for (const authority of foldersIn(siteFolder, letters)) {
		for (const year of foldersIn(siteFolder, authority)) {
			for (const name of readdirSync(join(siteFolder, year)))
				if (name.endsWith('.html')) yield `${year}/${name}`;
		}
	}
}

function foldersIn(siteFolder: string, folder: string): string[] {
	const place = join(siteFolder, folder);
	const entries = existsSync(place) ? readdirSync(place, { withFileTypes: true }) : [];
	return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}`);
}
