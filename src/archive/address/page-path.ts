/** BCP 47 tag of an interface language (a file of src/i18n); the default one has no folder of its own. */
export type PageLanguage = string;

/** Pages that exist once a language; letters exist once. */
export type Page =
	| {
			readonly name:
				| 'home'
				| 'search'
				| 'about'
				| 'authorities'
				| 'offline'
				| 'basket'
				| 'calculator'
				| 'statistics'
				| 'data'
				| 'queries'
				| 'subjects'
				| 'dossiers'
				| 'acts';
	  }
	| { readonly name: 'letters'; readonly page?: number }
	| { readonly name: 'corrections'; readonly page?: number }
	| { readonly name: 'year'; readonly year: number; readonly page?: number }
	| { readonly name: 'authority'; readonly id: string; readonly page?: number }
	| { readonly name: 'region'; readonly id: string; readonly page?: number }
	| { readonly name: 'subject'; readonly id: string; readonly page?: number }
	| { readonly name: 'act'; readonly id: string; readonly page?: number }
	| { readonly name: 'dossier'; readonly id: string }
	| { readonly name: 'request'; readonly id: string };

/**
 * The file that holds a page, from the site's root (`build.format: 'file'`: no directory links, the name is the address).
 *
 * @example
 * pagePath({ name: 'year', year: 2018, page: 2 }, 'en', 'uk') // 'en/years/2018/page-2.html'
 * pagePath({ name: 'home' }, 'uk', 'uk') // 'index.html'
 */
export function pagePath(page: Page, language: PageLanguage, defaultLanguage: PageLanguage): string {
	const folder = language === defaultLanguage ? '' : `${language}/`;
	return `${folder}${stem(page)}.html`;
}

/**
 * The file that holds a letter in one of its forms, from the site's root: its page, its Markdown, its record.
 *
 * @param form the file's ending, without the first dot
 * @example
 * letterPath('04053625/2018/25-k-170iz', 'json') // 'letters/04053625/2018/25-k-170iz.json'
 */
export function letterPath(id: string, form = 'html'): string {
	return `letters/${id}.${form}`;
}

/**
 * The file that holds one version of a letter, for good: while it is the latest, its page leads to the letter's own.
 *
 * @param version from 1
 * @example
 * versionPath('04053625/2018/25-k-170iz', 2, 'md') // 'letters/04053625/2018/25-k-170iz/v2.md'
 */
export function versionPath(id: string, version: number, form = 'html'): string {
	return `letters/${id}/v${version}.${form}`;
}

/**
 * The page that shows what changed between two versions of a letter.
 *
 * @example
 * differencePath('04053625/2018/25-k-170iz', 1, 2) // 'letters/04053625/2018/25-k-170iz/v1-v2.html'
 */
export function differencePath(id: string, from: number, to: number): string {
	return `letters/${id}/v${from}-v${to}.html`;
}

/**
 * The page with what can be sent after a refusal: complaints, and the same request to another body.
 *
 * @example
 * complaintPath('04053625/2018/25-k-170iz') // 'letters/04053625/2018/25-k-170iz/complaint.html'
 */
export function complaintPath(id: string): string {
	return `letters/${id}/complaint.html`;
}

/**
 * The file that holds the published copy of a letter's source, from the site's root.
 *
 * @param extension with the dot
 * @example
 * sourcePath('04053625/2018/25-k-170iz', '.pdf') // 'letters/04053625/2018/25-k-170iz.pdf'
 */
export function sourcePath(id: string, extension: string): string {
	return `letters/${id}${extension}`;
}

/**
 * The image of a page of that copy, from the site's root.
 *
 * @param page from 1
 * @example
 * pageImagePath('04053625/2018/25-k-170iz', 2) // 'letters/04053625/2018/25-k-170iz/page-2.webp'
 */
export function pageImagePath(id: string, page: number): string {
	return `letters/${id}/page-${page}.webp`;
}

/**
 * The picture that previews of a letter’s link show, from the site's root.
 *
 * @example
 * cardImagePath('04053625/2018/25-k-170iz') // 'cards/04053625/2018/25-k-170iz.png'
 */
export function cardImagePath(id: string): string {
	return `cards/${id}.png`;
}

/**
 * The public address of a file as people quote it: `index.html` is left out, for a folder's address serves it.
 *
 * @example
 * publicUrl('https://example.org/archive/', 'en/index.html') // 'https://example.org/archive/en/'
 */
export function publicUrl(archiveUrl: string, path: string): string {
	return archiveUrl + path.replace(/(^|\/)index\.html$/, '$1');
}

function stem(page: Page): string {
	switch (page.name) {
		case 'home':
			return 'index';
		case 'letters':
		case 'corrections':
			return numbered(page.name, page.page);
		case 'year':
			return numbered(`years/${page.year}`, page.page);
		case 'authority':
			return numbered(`authorities/${page.id}`, page.page);
		case 'region':
			return numbered(`regions/${page.id}`, page.page);
		case 'subject':
			return numbered(`subjects/${page.id}`, page.page);
		case 'act':
			return numbered(`acts/${page.id}`, page.page);
		case 'dossier':
			return `dossiers/${page.id}`;
		case 'request':
			return `requests/${page.id}`;
		default:
			return page.name;
	}
}

/** A list’s own page has the newest; its numbered ones are counted from the oldest. */
function numbered(path: string, page: number | undefined): string {
	return page === undefined ? path : `${path}/page-${page}`;
}
