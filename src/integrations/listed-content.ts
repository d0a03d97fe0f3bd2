import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentPaths } from '#store/content-paths.ts';
import { keepListedIn } from '#store/listed/listed-memory.ts';
import { forgetListed } from '#store/listed/read-listed.ts';
import { forgetMade } from '#store/made-of-content.ts';

/** Example: `../other/1.md`, which is not below a folder. */
const outside = /^\.\./;

/**
 * Has builds and previews keep what lists show of letters. In a preview, what has been made of the content is forgotten once a file
 * of it changes (`madeOnce`), and open pages are loaded again. Copies of sources are read whenever they are asked for.
 */
export function listedContent(contentFolder: string): AstroIntegration {
	const { rooms, sources } = contentPaths(contentFolder);
	const watched = rooms.filter((room) => room !== sources);
	return {
		name: 'listed-content',
		hooks: {
			'astro:config:done': ({ config }) =>
				keepListedIn(fileURLToPath(new URL('listed-letters', config.cacheDir))),
			'astro:server:setup': ({ server }) => {
				server.watcher.add(watched);
				server.watcher.on('all', (_event, file) => {
					if (watched.every((room) => outside.test(relative(room, file)))) return;
					forgetMade();
					// Astro itself forgets which pages there are when its own store changes, by this name.
					for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
					server.environments.client.hot.send({ type: 'full-reload', path: '*' });
				});
			},
			// The gates that follow have the memory.
			'astro:build:generated': () => {
				forgetMade();
				forgetListed();
			},
		},
	};
}
