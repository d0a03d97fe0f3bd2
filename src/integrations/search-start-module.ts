import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundleScript } from './bundle-script.ts';

const name = 'archive:search-start';
const resolved = `\0${name}`;
const entry = fileURLToPath(new URL('../client/search-start.ts', import.meta.url));

/** Gives the search page its first script as a text, because it stands in the page. */
export function searchStartModule(): Plugin {
	let script: Promise<string> | undefined;
	return {
		name: 'search-start',
		resolveId: (id) => (id === name ? resolved : null),
		load: async (id) => {
			if (id !== resolved) return null;
			script ??= bundleScript(entry);
			return `export const searchStart = ${JSON.stringify((await script).trim())};`;
		},
	};
}
