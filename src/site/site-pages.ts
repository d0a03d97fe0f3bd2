import { type Page, type PageLanguage, pagePath } from '#archive/address/page-path.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { LedgerIndex } from './ledger-index.ts';
import { defaultLanguage, languages } from './page-context.ts';
import { settings } from './settings.ts';

/** Whether the country’s law says how long bodies have to answer. */
const hasClock = jurisdictionOf(settings.jurisdiction).replyRules !== null;

/** Letters on one page of a list: small enough for a cheap phone, large enough to be a register. */
export const lettersAPage = 100;

/** A page of the site in a language, with the file that holds it. */
export interface SitePage {
	readonly page: Page;
	readonly language: PageLanguage;
	readonly path: string;
}

/** Every page of the site but letters and the 404 page, in every language of the archive. */
export function sitePages(archive: ArchiveIndex, ledger: LedgerIndex): SitePage[] {
	const pages: Page[] = [
		{ name: 'home' },
		{ name: 'search' },
		{ name: 'about' },
		...(hasClock ? [{ name: 'calculator' } as const] : []),
		...(settings.offline ? [{ name: 'offline' } as const] : []),
		{ name: 'authorities' },
		...numbered(archive.letters.length, (page) => ({ name: 'letters', page })),
		...[...archive.years].flatMap(([year, letters]) =>
			numbered(letters.length, (page) => ({ name: 'year', year, page })),
		),
		...[...archive.byAuthority].flatMap(([id, letters]) =>
			numbered(letters.length, (page) => ({ name: 'authority', id, page })),
		),
		...numbered(ledger.log.length, (page) => ({ name: 'corrections', page })),
		...archive.requests.map(({ id }): Page => ({ name: 'request', id })),
	];
	return languages.flatMap((language) =>
		pages.map((page) => ({ page, language, path: pagePath(page, language, defaultLanguage) })),
	);
}

/** The letters that stand on a page of a list (1-based), and how many pages there are. */
export function onPage<Item>(items: readonly Item[], page = 1): { items: readonly Item[]; pages: number } {
	return {
		items: items.slice((page - 1) * lettersAPage, page * lettersAPage),
		pages: Math.max(1, Math.ceil(items.length / lettersAPage)),
	};
}

function numbered(length: number, page: (number: number) => Page): Page[] {
	return Array.from({ length: Math.max(1, Math.ceil(length / lettersAPage)) }, (_, index) => page(index + 1));
}
