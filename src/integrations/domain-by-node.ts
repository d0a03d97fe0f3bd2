import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Example: `#archive/letter/schema.ts`. */
const domainModule = /^#(?:archive|store)\/.+\.ts$/;

/**
 * Leaves the domain and the store to Node where pages are rendered: the gates have loaded most of their modules already, so
 * that a build neither bundles them anew nor holds them, and what they remember, twice. What browsers load is bundled.
 */
export function domainByNode(): Plugin {
	return {
		name: 'domain-by-node',
		apply: 'build',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'prerender',
		resolveId: {
			filter: { id: domainModule },
			handler: (id) => ({
				id: pathToFileURL(fileURLToPath(new URL(`../${id.slice(1)}`, import.meta.url))).href,
				external: 'absolute',
			}),
		},
	};
}
