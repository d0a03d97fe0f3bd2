import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex } from './build-search-index.ts';

/** Whether this build makes a search index: `ARCHIVE_SEARCH=off` leaves it out, to measure the pages alone. */
export function searchIsOn({ ARCHIVE_SEARCH }: NodeJS.ProcessEnv = process.env): boolean {
	return ARCHIVE_SEARCH !== 'off';
}

/** Makes the search index of the built site, in its folder `pagefind`. */
export function searchIndex(): AstroIntegration {
	let memory = '';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				memory = fileURLToPath(new URL('search-index/', config.cacheDir));
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (!searchIsOn()) {
					logger.warn('left out, for ARCHIVE_SEARCH is off: the search page will find nothing');
					return;
				}
				const pages = await buildSearchIndex(fileURLToPath(dir), memory);
				logger.info(`${pages} letter(s) can be searched`);
			},
		},
	};
}
