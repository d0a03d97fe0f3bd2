import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindApi, SearchSource } from '#archive/search/search-archive.ts';
import { serveSite } from '../serve/site-server.ts';

/** A built archive that can be searched, as a browser would search it. */
export interface OpenSearch {
	readonly source: SearchSource;
	close(): Promise<void>;
}

/** What Pagefind's script for browsers exports. */
interface PagefindScript {
	createInstance(options: { basePath: string; baseUrl: string; excerptLength: number }): PagefindApi;
}

/**
 * Opens the search of a built archive: its own index, read by its own copy of Pagefind over a server that only this
 * machine reaches, for Pagefind reads nothing but addresses.
 *
 * @param folder the built archive
 * @throws Error where it has no search index
 */
export async function openSearch(folder: string): Promise<OpenSearch> {
	const index = path.resolve(folder, 'pagefind');
	const script = path.join(index, 'pagefind.js');
	if (!existsSync(script)) {
		throw new Error(
			`${folder} has no search index (pagefind/pagefind.js). Build the archive first: npm run build.`,
		);
	}
	const server = await serveSite({ folder, port: 0 });
	const { createInstance }: PagefindScript = await import(pathToFileURL(script).href);
	const words = path.join(index, 'words');
	const shards: number = existsSync(words)
		? JSON.parse(readFileSync(path.join(words, 'index.json'), 'utf8')).shards
		: 0;
	return {
		source: {
			pagefind: createInstance({ basePath: `${server.url}pagefind/`, baseUrl: '/', excerptLength: 32 }),
			shards,
			aliases: async (shard) => readFileSync(path.join(words, `${shard}.txt`), 'utf8'),
		},
		close: () => server.close(),
	};
}
