import { letterPath, publicUrl } from '#archive/address/page-path.ts';
import { xmlDocument } from '#archive/text/xml-document.ts';
import { type Child, element, onLines } from '#archive/text/xml-element.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { LedgerIndex } from './ledger-index.ts';
import { settings } from './settings.ts';
import { sitePages } from './site-pages.ts';

/** URLs a sitemap file may hold, by the protocol (sitemaps.org). */
const mostUrls = 50_000;

/** A sitemap file: its path without the ending, and its XML. */
export interface SitemapFile {
	readonly name: string;
	readonly xml: string;
}

/** The sitemap of the whole site: `sitemap.xml`, and where one file is too small for it an index with its parts. */
export function sitemaps(archive: ArchiveIndex, ledger: LedgerIndex): SitemapFile[] {
	const urls = [
		...sitePages(archive, ledger).map(({ path }) => entry('url', publicUrl(settings.url, path))),
		...archive.letters.map(({ id, date }) => entry('url', publicUrl(settings.url, letterPath(id)), date)),
	];
	if (urls.length <= mostUrls) return [{ name: 'sitemap', xml: document('urlset', urls) }];
	const parts = Array.from({ length: Math.ceil(urls.length / mostUrls) }, (_, index) => ({
		name: `sitemap-${index + 1}`,
		xml: document('urlset', urls.slice(index * mostUrls, (index + 1) * mostUrls)),
	}));
	const index = parts.map(({ name }) => entry('sitemap', `${settings.url}${name}.xml`));
	return [{ name: 'sitemap', xml: document('sitemapindex', index) }, ...parts];
}

function document(root: 'urlset' | 'sitemapindex', entries: readonly Child[]): string {
	return xmlDocument(
		element(root, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, onLines(entries)),
	);
}

function entry(name: 'url' | 'sitemap', address: string, changed: string | null = null): Child {
	return element(name, {}, [
		element('loc', {}, [address]),
		changed !== null && element('lastmod', {}, [changed]),
	]);
}
