/** What the search uses of Pagefind’s browser API (pagefind 1.6, `pagefind/pagefind.js`). */
export interface PagefindApi {
	search(term: string | null, options: PagefindOptions): Promise<PagefindFound>;
	/** Has what every search needs brought, for somebody is about to search. */
	prepare?(): void;
	/** Is told what will be looked for: what a search reads of the index may be asked for at once. */
	expect?(keys: readonly string[], options: PagefindOptions): void;
}

/** Filters and order that Pagefind applies by itself. */
export interface PagefindOptions {
	readonly filters: Readonly<Record<string, string>>;
	readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
	/** Whether letters are not counted by filter: the lists of the filters are then not read either. */
	readonly isUncounted?: boolean | undefined;
	/** Is told of the hits that come first, where they are known before all are; other parts of the index are read after that. */
	readonly onLead?: ((hits: readonly PagefindHit[]) => Promise<void>) | undefined;
}

/** Letters by filter and value. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What Pagefind answers. */
export interface PagefindFound {
	readonly results: readonly PagefindHit[];
	readonly filters: FacetCounts;
}

/** One hit; its data is loaded when it is shown. */
export interface PagefindHit {
	readonly id: string;
	readonly score: number;
	data(): Promise<PagefindHitData>;
}

/**
 * Data of a hit. `url` begins with a slash and is counted from the site's root; excerpts are escaped HTML with `<mark>`. One of the
 * publisher’s pages has neither index nor authority.
 */
export interface PagefindHitData {
	readonly url: string;
	readonly content: string;
	/** Places of the words that match, counted in words. */
	readonly locations: readonly number[];
	readonly excerpt: string;
	/** `date` is missing where a letter has none. */
	readonly meta: Readonly<Record<string, string>> & { readonly title: string };
	readonly sub_results: readonly PagefindPart[];
}

/** Hits in one paragraph; without an anchor those above the first. */
export interface PagefindPart {
	readonly excerpt: string;
	readonly locations: readonly number[];
	readonly anchor?: { readonly id: string; readonly text: string };
}
