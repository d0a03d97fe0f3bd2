/** What this site uses of Pagefind's browser API (pagefind 1.6, `pagefind/pagefind.js`). */
export interface Pagefind {
	options(options: { basePath: string; baseUrl: string; excerptLength: number }): Promise<void>;
	search(
		query: string | null,
		options: { filters: Readonly<Record<string, string>> },
	): Promise<{ results: PagefindHit[] }>;
}

/** One hit; its data is fetched when it is shown. */
export interface PagefindHit {
	data(): Promise<PagefindHitData>;
}

/** Data of a hit. `url` begins with a slash and is counted from the site's root; `excerpt` is escaped HTML with `<mark>`. */
export interface PagefindHitData {
	readonly url: string;
	readonly excerpt: string;
	/** `date` is missing where a letter bears none. */
	readonly meta: Readonly<Record<'title' | 'index' | 'authority', string> & { date?: string }>;
}

/**
 * Loads the search index once.
 *
 * @param folder address of the built `pagefind/` folder
 * @throws when the index cannot be read: offline, or opened from disk
 */
export function loadPagefind(folder: URL): Promise<Pagefind> {
	loaded ??= load(folder).catch((error) => {
		loaded = undefined;
		throw error;
	});
	return loaded;
}

let loaded: Promise<Pagefind> | undefined;

async function load(folder: URL): Promise<Pagefind> {
	const pagefind: Pagefind = await import(/* @vite-ignore */ new URL('pagefind.js', folder).href);
	await pagefind.options({ basePath: folder.pathname, baseUrl: '/', excerptLength: 32 });
	return pagefind;
}
