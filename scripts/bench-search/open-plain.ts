import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindApi } from '#archive/search/pagefind-api.ts';
import { serveSite } from '../serve/site-server.ts';

/**
 * Opens a plain index of Pagefind, over a server that only this machine reaches, for Pagefind reads nothing but addresses.
 *
 * @returns its API, and how to close it
 */
export async function openPlain(folder: string): Promise<{ pagefind: PagefindApi; close(): Promise<void> }> {
	const server = await serveSite({ folder, port: 0 });
	const { createInstance } = await import(pathToFileURL(resolve(folder, 'pagefind/pagefind.js')).href);
	return {
		pagefind: createInstance({ basePath: `${server.url}pagefind/`, baseUrl: '/' }),
		close: () => server.close(),
	};
}
