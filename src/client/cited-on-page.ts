import type { CitedLetter } from '#archive/citations/cited-letter.ts';

/** What citations need and a letter’s page does not contain elsewhere: `data-cited` of its section. */
export type CitedBesides = Pick<CitedLetter, 'archive' | 'archiveEn'> &
	Partial<Pick<CitedLetter, 'authorityGenitive' | 'authorityEn' | 'kind'>>;

/** Example: the end of `…/letters/12345678/2018/25-k/v2.html`. */
const versionEnd = /\/v(\d+)\.html$/;
/** Example: `12345678/2018/25-k` in `https://archive.example/letters/12345678/2018/25-k.html`. */
const letterId = /letters\/([^?#]+)\.html$/;

/**
 * Reads the data for citations from a letter’s page, so that the page contains each fact once and styles are generated
 * in the browser.
 *
 * @param besides value of `data-cited`
 */
export function citedOnPage(page: Document, besides: string): CitedLetter {
	const said = (name: string) => page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null;
	const url = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
	const pinnedUrl = said('citation_public_url') ?? url;
	return {
		authorityGenitive: null,
		authorityEn: null,
		id: letterId.exec(url)?.[1] ?? '',
		title: said('citation_title') ?? '',
		authority: said('citation_technical_report_institution') ?? '',
		date: said('DC.date'),
		number: said('citation_technical_report_number'),
		genre: said('DC.type') ?? '',
		language: said('citation_language') ?? '',
		url,
		version: Number(versionEnd.exec(pinnedUrl)?.[1]) || null,
		pinnedUrl,
		...(JSON.parse(besides) as CitedBesides),
	};
}
