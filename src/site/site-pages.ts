import { type Page, type PageLanguage, pagePath } from '#archive/address/page-path.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { dossiers } from './dossiers.ts';
import { hasClock } from './has-clock.ts';
import type { LedgerIndex } from './ledger-index.ts';
import { formerPages, fullPages } from './list-pages.ts';
import { defaultLanguage, languages } from './page-context.ts';
import { settings } from './settings.ts';

/** A page of the site in a language, with the file that holds it. */
export interface SitePage {
	readonly page: Page;
	readonly language: PageLanguage;
	readonly path: string;
}

/** Every page of the site except letters and the 404 page, in every language of the archive. */
export function sitePages(archive: ArchiveIndex, ledger: LedgerIndex): SitePage[] {
	const pages: Page[] = [
		{ name: 'home' },
		{ name: 'search' },
		{ name: 'about' },
		{ name: 'statistics' },
		{ name: 'data' },
		{ name: 'queries' },
		{ name: 'basket' },
		...(hasClock ? [{ name: 'calculator' } as const] : []),
		...(settings.offline ? [{ name: 'offline' } as const] : []),
		{ name: 'authorities' },
		...(archive.bySubject.size > 0 ? [{ name: 'subjects' } as const] : []),
		...(archive.byAct.size > 0 ? [{ name: 'acts' } as const] : []),
		...listsOf(archive, ledger).flatMap(listPages),
		...(dossiers().ids.length > 0 ? [{ name: 'dossiers' } as const] : []),
		...dossiers().ids.map((id): Page => ({ name: 'dossier', id })),
		...archive.requests.map(({ id }): Page => ({ name: 'request', id })),
	];
	return languages.flatMap((language) =>
		pages.map((page) => ({ page, language, path: pagePath(page, language, defaultLanguage) })),
	);
}

/** A page that a list had when pages were counted from the newest, and the list’s own page; both from the site’s root. */
export interface FormerPage {
	readonly language: PageLanguage;
	readonly from: string;
	readonly to: string;
}

/** Every address at which a list once had a page and has none now. */
export function formerListPages(archive: ArchiveIndex, ledger: LedgerIndex): FormerPage[] {
	return languages.flatMap((language) =>
		listsOf(archive, ledger).flatMap(({ length, page }) =>
			formerPages(length).map((number) => ({
				language,
				from: pagePath(page(number), language, defaultLanguage),
				to: pagePath(page(), language, defaultLanguage),
			})),
		),
	);
}

/** A list of letters, or of their outcomes. */
interface List {
	readonly length: number;
	/** Its pages; without a number, its own page. */
	readonly page: (number?: number) => Page;
}

function listsOf(archive: ArchiveIndex, ledger: LedgerIndex): List[] {
	const list = (length: number, page: List['page']): List => ({ length, page });
	return [
		list(archive.letters.length, (page) => ({ name: 'letters', page })),
		...[...archive.years].map(([year, { length }]) => list(length, (page) => ({ name: 'year', year, page }))),
		...[...archive.byAuthority].map(([id, { length }]) =>
			list(length, (page) => ({ name: 'authority', id, page })),
		),
		...[...archive.byRegion].map(([id, { length }]) =>
			list(length, (page) => ({ name: 'region', id, page })),
		),
		...[...archive.bySubject].map(([id, { length }]) =>
			list(length, (page) => ({ name: 'subject', id, page })),
		),
		...[...archive.byAct].map(([id, { letters }]) =>
			list(letters.length, (page) => ({ name: 'act', id, page })),
		),
		list(ledger.log.length, (page) => ({ name: 'corrections', page })),
	];
}

/** A list’s own page and its numbered ones. */
function listPages({ length, page }: List): Page[] {
	return [page(), ...Array.from({ length: fullPages(length) }, (_, at) => page(at + 1))];
}
