import type { PagefindApi, SearchSource } from '../archive/search/search-archive.ts';

/** What this site uses of Pagefind's script for browsers (pagefind 1.6, `pagefind/pagefind.js`). */
interface PagefindScript extends PagefindApi {
	options(options: { basePath: string; baseUrl: string; excerptLength: number }): Promise<void>;
}

/**
 * Opens the search index once.
 *
 * @param folder address of the built `pagefind/` folder
 * @throws when the index cannot be read: offline, or opened from disk
 */
export function openSearch(folder: URL): Promise<SearchSource> {
	opened ??= open(folder).catch((error) => {
		opened = undefined;
		throw error;
	});
	return opened;
}

let opened: Promise<SearchSource> | undefined;

async function open(folder: URL): Promise<SearchSource> {
	const words = new URL('words/', folder);
	const [pagefind, { shards }] = await Promise.all([
		import(/* @vite-ignore */ new URL('pagefind.js', folder).href) as Promise<PagefindScript>,
		read(new URL('index.json', words)).then((response) => response.json()),
	]);
	await pagefind.options({ basePath: folder.pathname, baseUrl: '/', excerptLength: 32 });
	// Counts by filter are given only for filters that are loaded.
	await pagefind.filters();
	const known = new Map<number, Promise<string>>();
	return {
		pagefind,
		shards,
		aliases: (shard) => {
			const text =
				known.get(shard) ?? read(new URL(`${shard}.txt`, words)).then((response) => response.text());
			known.set(shard, text);
			return text;
		},
	};
}

async function read(url: URL): Promise<Response> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url.pathname} answers ${response.status}`);
	return response;
}
