import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { createIndex } from 'pagefind';
import type { SearchLanguage } from '#archive/search/search-language.ts';
import { type Fragment, readFragment } from './fragment.ts';
import { letterPages } from './letter-pages.ts';

/** Pages read at a time: an index of them lives in memory until their texts are taken out. */
const pagesATime = 200;
/** Pages handed to Pagefind at a time. */
const atOnce = 32;
/** Example: `fragment/uk_1a2b3c4.pf_fragment` */
const fragment = /\.pf_fragment$/;

/**
 * What Pagefind sees on each letter page of a site: its text (as words parted by one space), its title and other data, its
 * filters, and where each paragraph begins.
 *
 * @throws Error with Pagefind's words
 */
export async function* pageTexts(siteFolder: string, language: SearchLanguage): AsyncGenerator<Fragment> {
	const pages = globSync(letterPages, { cwd: siteFolder })
		.map((page) => page.split(sep).join('/'))
		.sort();
	for (let from = 0; from < pages.length; from += pagesATime) {
		yield* await readPages(siteFolder, language, pages.slice(from, from + pagesATime));
	}
}

async function readPages(
	siteFolder: string,
	language: SearchLanguage,
	pages: readonly string[],
): Promise<Fragment[]> {
	// Words are stemmed here, not by Pagefind; naming the one language keeps it from making an index a language.
	const { index, errors } = await createIndex({ forceLanguage: language.indexedAs });
	if (!index) throw new Error(errors.join('; '));
	for (let from = 0; from < pages.length; from += atOnce) {
		await Promise.all(
			pages.slice(from, from + atOnce).map(async (page) => {
				const content = readFileSync(join(siteFolder, page), 'utf8');
				const added = await index.addHTMLFile({ url: `/${page}`, content });
				if (added.errors.length > 0) throw new Error(`${page}: ${added.errors.join('; ')}`);
			}),
		);
	}
	const { files, errors: faults } = await index.getFiles();
	if (faults.length > 0) throw new Error(faults.join('; '));
	await index.deleteIndex();
	return files
		.filter((file) => fragment.test(file.path))
		.map((file) => readFragment(file.content))
		.sort((a, b) => (a.url < b.url ? -1 : 1));
}
