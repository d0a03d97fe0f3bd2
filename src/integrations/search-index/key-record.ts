import type { IndexedPage } from './page-store.ts';

/** A page as Pagefind should index it. */
export interface KeyRecord {
	readonly url: string;
	readonly content: string;
	readonly language: string;
	readonly meta: Record<string, string>;
	readonly filters: Record<string, string[]>;
	readonly sort: { readonly date: string };
}

/**
 * A page with keys in place of its words.
 *
 * @param day by which it is sorted
 * @param language as which Pagefind indexes it
 */
export function keyRecord(
	{ url, content, meta, filters }: IndexedPage,
	keysOf: (text: string) => string,
	day: string,
	language: string,
): KeyRecord {
	return {
		url,
		content: keysOf(content),
		language,
		meta: Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, keysOf(value)])),
		filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
		sort: { date: day },
	};
}
