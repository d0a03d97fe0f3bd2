import { type Page, type PageLanguage, pagePath } from '#archive/address/page-path.ts';
import { relativeHref } from '#archive/address/relative-href.ts';
import { type Translation, translate } from '../i18n/index.ts';
import { lettersLanguage } from './letters-language.ts';
import { settings } from './settings.ts';

/** What every component of a page needs: where the page is, in which language, and how to link from it. */
export interface PageContext extends Translation {
	/** The page's file, from the site's root. */
	readonly path: string;
	/** Href of any file of the site, by its path from the root. */
	readonly href: (path: string) => string;
	/** The `lang` attribute of words in another language than the page's; undefined for words in its own. */
	readonly langOf: (language: string) => string | undefined;
	/** Href of a page in this page's language. */
	readonly to: (page: Page) => string;
}

/** Languages of this archive's interface, the default one first. */
export const languages: readonly PageLanguage[] = settings.languages;

/** The language that is at the root. */
export const defaultLanguage: PageLanguage = languages[0] ?? lettersLanguage;

/** The context of a page. `page404` uses addresses from the domain's root, because it can be shown at any address. */
export function pageContext(path: string, language: PageLanguage, page404 = false): PageContext {
	const root = new URL(settings.url).pathname;
	const href = page404 ? (target: string) => root + target : (target: string) => relativeHref(path, target);
	return {
		...translate(language),
		path,
		href,
		langOf: (other) => (other === language ? undefined : other),
		to: (page) => href(pagePath(page, language, defaultLanguage)),
	};
}
