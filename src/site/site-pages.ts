import { type Page, type PageLanguage, pagePath } from '#archive/address/page-path.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { dossiers } from './dossiers.ts';
import { hasClock } from './has-clock.ts';
import type { LedgerIndex } from './ledger-index.ts';
import { defaultLanguage, languages } from './page-context.ts';
import { settings } from './settings.ts';

/** Letters on one page of a list: small enough for a cheap phone, large enough to be a register. */
export const lettersAPage = 100;

/** The same on the page of a body, which has more to tell: no page of a body is larger than 60 KB. */
export const lettersABodysPage = 50;

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
		{ name: 'statistics' },
		{ name: 'data' },
		{ name: 'queries' },
		...(hasClock ? [{ name: 'calculator' } as const] : []),
		...(settings.offline ? [{ name: 'offline' } as const] : []),
		{ name: 'authorities' },
		...(archive.bySubject.size > 0 ? [{ name: 'subjects' } as const] : []),
		...numbered(archive.letters.length, (page) => ({ name: 'letters', page })),
		...[...archive.years].flatMap(([year, letters]) =>
			numbered(letters.length, (page) => ({ name: 'year', year, page })),
		),
		...[...archive.byAuthority].flatMap(([id, letters]) =>
			numbered(letters.length, (page) => ({ name: 'authority', id, page }), lettersABodysPage),
		),
		...[...archive.byRegion].flatMap(([id, letters]) =>
			numbered(letters.length, (page) => ({ name: 'region', id, page })),
		),
		...[...archive.bySubject].flatMap(([id, letters]) =>
			numbered(letters.length, (page) => ({ name: 'subject', id, page })),
		),
		...(archive.byAct.size > 0 ? [{ name: 'acts' } as const] : []),
		...[...archive.byAct].flatMap(([id, { letters }]) =>
			numbered(letters.length, (page) => ({ name: 'act', id, page })),
		),
		...numbered(ledger.log.length, (page) => ({ name: 'corrections', page })),
		...(dossiers().ids.length > 0 ? [{ name: 'dossiers' } as const] : []),
		...dossiers().ids.map((id): Page => ({ name: 'dossier', id })),
		...archive.requests.map(({ id }): Page => ({ name: 'request', id })),
	];
	return languages.flatMap((language) =>
		pages.map((page) => ({ page, language, path: pagePath(page, language, defaultLanguage) })),
	);
}

/** The letters that stand on a page of a list (1-based), and how many pages there are. */
export function onPage<Item>(
	items: readonly Item[],
	page = 1,
	size = lettersAPage,
): { items: readonly Item[]; pages: number } {
	return {
		items: items.slice((page - 1) * size, page * size),
		pages: Math.max(1, Math.ceil(items.length / size)),
	};
}

function numbered(length: number, page: (number: number) => Page, size = lettersAPage): Page[] {
	return Array.from({ length: Math.max(1, Math.ceil(length / size)) }, (_, index) => page(index + 1));
}
